package org.cordee.placement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a paper stands on a day: missing, valid, ending soon, or no longer valid.
 *
 * @param within the smallest warning it has reached, in days (60, 30 or 7); null when none
 */
record PaperStanding(Kind kind, @Nullable Integer within) {

    /** How it stands. */
    enum Kind {
        MISSING,
        VALID,
        ENDING,
        EXPIRED
    }

    static final PaperStanding MISSING = new PaperStanding(Kind.MISSING, null);
    private static final PaperStanding VALID = new PaperStanding(Kind.VALID, null);

    /** A paper that is there, until a last day (included) or without end. */
    static PaperStanding on(LocalDate today, @Nullable LocalDate until, List<Integer> warnings) {
        if (until == null) {
            return VALID;
        }
        if (until.isBefore(today)) {
            return new PaperStanding(Kind.EXPIRED, null);
        }
        long left = ChronoUnit.DAYS.between(today, until);
        return warnings.stream()
                .filter(days -> left <= days)
                .min(Integer::compare)
                .map(days -> new PaperStanding(Kind.ENDING, days))
                .orElse(VALID);
    }

    /** Whether it may be counted on. */
    boolean isThere() {
        return kind == Kind.VALID || kind == Kind.ENDING;
    }
}
