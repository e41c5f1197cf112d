package org.cordee.pathway;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The day each step is due, counted from the arrival by the offsets of the content. A day already gone becomes a week from
 * today, or the arrival itself when it is nearer: nobody starts late. What is to catch up has no day, nor has a step of a
 * content without offsets (version 1).
 */
final class DueDates {

    private static final int AT_LEAST = 7;

    private DueDates() {}

    /** By the code of the step; empty without an arrival. */
    static Map<String, LocalDate> of(PathContent content, Entry entry, @Nullable LocalDate arrival, LocalDate today) {
        Map<String, LocalDate> dates = new LinkedHashMap<>();
        if (arrival == null) {
            return dates;
        }
        for (String code : content.way(entry).steps()) {
            StepContent step = content.step(code);
            Integer days = step.daysFromArrival();
            if (days != null && !content.isCatchUp(entry, step)) {
                dates.put(code, day(days, arrival, today));
            }
        }
        return dates;
    }

    private static LocalDate day(int days, LocalDate arrival, LocalDate today) {
        LocalDate counted = arrival.plusDays(days);
        LocalDate soonest = today.plusDays(AT_LEAST);
        boolean arrivesSooner = days < 0 && !arrival.isBefore(today) && arrival.isBefore(soonest);
        LocalDate floor = arrivesSooner ? arrival : soonest;
        return counted.isBefore(floor) ? floor : counted;
    }
}
