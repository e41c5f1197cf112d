package org.cordee.questionnaire;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the answers of one group say at one moment, in words a wall may carry; or why nothing is said.
 *
 * @param moved what moved which way since the start; empty when nothing may be said
 * @param silence why nothing is said; null when something is
 * @param on the last day of the answers it rests on; in a silence, from when it may end, null where that depends on people
 */
public record Said(
        Map<Way, List<Benefit>> moved,
        @Nullable Silence silence,
        @Nullable LocalDate on) {

    /** Which way answers moved, read from the interval alone. */
    public enum Way {
        BETTER,
        WORSE,
        /** Zero stays possible. */
        SAME
    }

    /** Why nothing is said. */
    public enum Silence {
        /** It was asked for the first time: nothing to compare with. */
        FIRST_TIME,
        /** Answers are put together when the quarter is over. */
        QUARTER_RUNNING,
        /** Too few answered both times. */
        TOO_FEW
    }

    public Said {
        moved = Map.copyOf(moved);
    }

    public static Said nothing(Silence silence, @Nullable LocalDate until) {
        return new Said(Map.of(), silence, until);
    }
}
