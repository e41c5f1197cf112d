package org.cordee.questionnaire;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Which years can be typed in, and until when a number can be corrected: the five years that are over, corrected until the
 * end of the year that follows, or for 90 days after it was first typed when that is later.
 */
final class YearlyDates {

    static final int YEARS = 5;
    static final int CORRECTED_DAYS = 90;

    private YearlyDates() {}

    /** The years that are over, the latest first. */
    static List<Integer> offered(LocalDate today) {
        return IntStream.rangeClosed(1, YEARS)
                .mapToObj(back -> today.getYear() - back)
                .toList();
    }

    /** The last day a number may be corrected. */
    static LocalDate correctedUntil(int year, LocalDate firstTypedOn) {
        LocalDate endOfNext = LocalDate.of(year + 1, 12, 31);
        LocalDate after = firstTypedOn.plusDays(CORRECTED_DAYS);
        return after.isAfter(endOfNext) ? after : endOfNext;
    }

    /** Whether a number may be typed or corrected that day; null when it was never typed. */
    static boolean isOpen(int year, @Nullable LocalDate firstTypedOn, LocalDate today) {
        return offered(today).contains(year)
                && (firstTypedOn == null || !today.isAfter(correctedUntil(year, firstTypedOn)));
    }
}
