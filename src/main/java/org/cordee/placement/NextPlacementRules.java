package org.cordee.placement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cordee.platform.Problem;
import org.cordee.platform.Problems;
import org.jspecify.annotations.Nullable;

/**
 * When the next placement may be proposed, and on which days: from six months before the last day until three months after
 * it; from the day after, a year later at most; for three years at most.
 */
final class NextPlacementRules {

    private static final int MONTHS_BEFORE = 6;
    private static final int MONTHS_AFTER = 3;
    private static final int MOST_YEARS = 3;

    private NextPlacementRules() {}

    /** The days of the next one, whatever is not asked yet being null. */
    record Days(@Nullable LocalDate startsOn, @Nullable LocalDate endsOn) {}

    /** Whether the next one may be proposed today. */
    static boolean isPossible(Placement old, LocalDate today) {
        LocalDate last = last(old);
        boolean begun = old.state().isRunning() || old.state() == PlacementState.ENDED;
        return begun
                && last != null
                && !today.isBefore(last.minusMonths(MONTHS_BEFORE))
                && !today.isAfter(last.plusMonths(MONTHS_AFTER));
    }

    /** What is offered to begin with: from the first day possible, as long as the one before. */
    static Days offered(Placement old, LocalDate today) {
        LocalDate first = first(old, today);
        LocalDate from = Optional.ofNullable(old.calendar().startedOn())
                .orElse(Optional.ofNullable(old.calendar().startsOn()).orElse(today));
        LocalDate last = Optional.ofNullable(old.calendar().endsOn()).orElse(today);
        long days = Math.max(0, Math.min(ChronoUnit.DAYS.between(from, last), 365L * MOST_YEARS));
        return new Days(first, first.plusDays(days));
    }

    static Problems problems(Placement old, Days days, LocalDate today) {
        if (!isPossible(old, today)) {
            return Problems.of(Problem.ofAll("error.next_placement.not_now"));
        }
        List<Problem> problems = new ArrayList<>();
        LocalDate first = first(old, today);
        LocalDate starts = days.startsOn();
        LocalDate ends = days.endsOn();
        if (starts == null) {
            problems.add(Problem.of("startsOn", "error.form.required"));
        } else if (starts.isBefore(first) || starts.isAfter(first.plusYears(1))) {
            problems.add(Problem.of("startsOn", "error.next_placement.starts", first));
        }
        if (starts != null && ends != null && (ends.isBefore(starts) || ends.isAfter(starts.plusYears(MOST_YEARS)))) {
            problems.add(Problem.of("endsOn", "error.next_placement.ends"));
        }
        return new Problems(problems);
    }

    private static LocalDate first(Placement old, LocalDate today) {
        LocalDate last = last(old);
        return last == null || last.isBefore(today) ? today : last.plusDays(1);
    }

    private static @Nullable LocalDate last(Placement old) {
        return old.calendar().endedOn() == null
                ? old.calendar().endsOn()
                : old.calendar().endedOn();
    }
}
