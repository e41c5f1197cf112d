package org.cordee.questionnaire;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Page;
import org.jspecify.annotations.Nullable;

/** Where the direction types the aggregates of a year. */
record YearFormPage(int year, List<Line> lines, Form form) implements Page {

    /**
     * One aggregate to type.
     *
     * @param until the last day it can be corrected; null when it was never typed
     * @param open whether it can be typed or corrected today
     */
    record Line(YearlyDefinition definition, @Nullable LocalDate until, boolean open) {}

    /** The day until which all that was typed can be corrected; null when it is not the same for all of it. */
    @Nullable
    LocalDate until() {
        List<LocalDate> days = lines.stream()
                .map(Line::until)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return days.size() == 1 && lines.stream().allMatch(Line::open) ? days.get(0) : null;
    }

    @Override
    public String template() {
        return "questionnaire/year_form";
    }

    @Override
    public String titleKey() {
        return "asking.year.type";
    }

    @Override
    public List<Object> titleArguments() {
        return List.of(Integer.toString(year));
    }
}
