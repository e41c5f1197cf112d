package org.cordee.placement.training;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The grid as one side filled it.
 *
 * @param lines what is said of each domain, by its code
 * @param comment the trainee's own words, written once both handed theirs in
 * @param sentOn when the trainee sent both to the school
 */
record Evaluation(
        UUID placement,
        TrainingSide side,
        int gridVersion,
        Map<String, Line> lines,
        @Nullable LocalDate handedOn,
        @Nullable String comment,
        @Nullable LocalDate sentOn,
        int version) {

    Evaluation {
        lines = Map.copyOf(lines);
    }

    /** A level in words, and an example or none. */
    record Line(String level, @Nullable String example) {}

    static Evaluation begun(UUID placement, TrainingSide side, int gridVersion) {
        return new Evaluation(placement, side, gridVersion, Map.of(), null, null, null, 0);
    }

    boolean isHanded() {
        return handedOn != null;
    }

    boolean isSent() {
        return sentOn != null;
    }
}
