package org.cordee.placement.training;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cordee.placement.PlacementState;
import org.jspecify.annotations.Nullable;

/**
 * One trainee on the board of their school.
 *
 * @param name the working name, null without consent towards the school
 * @param yes who said yes so far
 * @param ready what the structure has ready
 * @param dates what was agreed and what began
 * @param hours confirmed minutes, and hours agreed
 * @param midterm when the talk is due, and who has not signed it; nobody once it is done
 * @param sent whether the trainee sent the grid
 */
record BoardLine(
        UUID placement,
        @Nullable String name,
        String place,
        PlacementState state,
        Yes yes,
        Ready ready,
        Dates dates,
        PresenceSum hours,
        Talk midterm,
        boolean sent) {

    /** Who said yes to the placement. */
    record Yes(boolean peer, boolean structure, boolean school) {}

    /** Whether the structure named a tutor, and whether no paper is missing. */
    record Ready(boolean tutored, boolean papers) {}

    /** The first day agreed, and the day it really began. */
    record Dates(@Nullable LocalDate startsOn, @Nullable LocalDate startedOn) {}

    /** The talk at half-time as the school may know it. */
    record Talk(@Nullable LocalDate due, List<String> awaits) {
        Talk {
            awaits = List.copyOf(awaits);
        }

        boolean isDone() {
            return awaits.isEmpty();
        }
    }

    /** The step it stands at, in the order of the board. */
    BoardStep step() {
        return switch (state) {
            case PROPOSED -> BoardStep.PLACED;
            case AGREED -> BoardStep.AGREEMENT;
            case ACTIVE, PAUSED -> midterm.isDone() ? BoardStep.MIDTERM : BoardStep.RUNNING;
            default -> BoardStep.DONE;
        };
    }
}
