package org.cordee.placement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A pause as the peer and the référent may know it; for everybody else there is none.
 *
 * @param until the day it ended, or null while it lasts
 */
public record Pause(LocalDate since, @Nullable LocalDate until) {

    /** How many days it has lasted on this day. */
    public long days(LocalDate today) {
        LocalDate end = until == null ? today : until;
        return Math.max(0, end.toEpochDay() - since.toEpochDay());
    }
}
