package org.cordee.activity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.cordee.platform.Problem;
import org.cordee.platform.web.FormReader;

/** Reads the lines of a paper sheet; an empty line is no line. */
final class SheetForm {

    private SheetForm() {}

    static List<EnterSheet.Line> read(FormReader form, UUID placement) {
        if (!form.ticked("asked")) {
            form.refuse(Problem.of("asked", "error.activity.sheet.asked"));
        }
        List<EnterSheet.Line> lines = new ArrayList<>();
        for (int number = 0; number < SheetPage.LINES; number++) {
            if (isFilled(form, "-" + number)) {
                int line = number;
                entry(form, "-" + number, placement).ifPresent(entry -> lines.add(new EnterSheet.Line(line, entry)));
            }
        }
        return lines;
    }

    private static boolean isFilled(FormReader form, String suffix) {
        return Stream.of("day", "kind", "minutes", "heads", "several")
                .anyMatch(field -> !form.all(field + suffix).isEmpty());
    }

    private static Optional<ActEntry> entry(FormReader form, String suffix, UUID placement) {
        String kind = form.required("kind" + suffix, 30);
        Optional<LocalDate> day = form.date("day" + suffix);
        if (form.all("day" + suffix).isEmpty()) {
            form.refuse(Problem.of("day" + suffix, "error.form.required"));
        }
        Optional<Integer> minutes = form.integer("minutes" + suffix, ActRules.LEAST_MINUTES, ActRules.MOST_MINUTES);
        if (form.all("minutes" + suffix).isEmpty()) {
            form.refuse(Problem.of("minutes" + suffix, "error.activity.minutes"));
        }
        Integer heads = form.integer("heads" + suffix, 0, ActRules.MOST_HEADS).orElse(null);
        boolean several = form.ticked("several" + suffix);
        return day.flatMap(date -> minutes.map(
                length -> new ActEntry(placement, kind, date, length, heads, several, null, null, Set.of(), "")));
    }
}
