package org.cordee.placement.extension;

import java.time.LocalDate;
import org.cordee.placement.PlacementSummary;
import org.cordee.platform.Problem;
import org.cordee.platform.Problems;
import org.jspecify.annotations.Nullable;

/** What may be asked: a day after the last one agreed, three years on at most, of a placement that runs. */
final class ExtensionRules {

    private static final int MOST_YEARS = 3;

    private ExtensionRules() {}

    /** Whether a placement can be made longer: it runs, paused or not, and has a last day. */
    static boolean isPossible(PlacementSummary placement) {
        return placement.state().isRunning() && placement.dates().endsOn() != null;
    }

    static Problems problems(PlacementSummary placement, @Nullable LocalDate until, LocalDate today) {
        LocalDate last = placement.dates().endsOn();
        if (last == null || !placement.state().isRunning()) {
            return Problems.of(Problem.ofAll("error.extension.not_now"));
        }
        if (until == null) {
            return Problems.of(Problem.of("until", "error.form.required"));
        }
        if (!until.isAfter(last) || until.isBefore(today)) {
            return Problems.of(Problem.of("until", "error.extension.later"));
        }
        return until.isAfter(last.plusYears(MOST_YEARS))
                ? Problems.of(Problem.of("until", "error.extension.too_far"))
                : Problems.none();
    }
}
