package org.cordee.placement;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pause as the peer and the référent may know it; for everybody else there is none.
 *
 * @param until the day it ended, or null while it lasts
 */
public record Pause(LocalDate since, @Nullable LocalDate until) {

    /** Whether one of these lasts on this day. */
    public static boolean lasts(List<Pause> pauses, LocalDate today) {
        return pauses.stream()
                .anyMatch(pause -> pause.until() == null || pause.until().isAfter(today));
    }

    /** How many days it has lasted on this day. */
    public long days(LocalDate today) {
        LocalDate end = until == null ? today : until;
        return Math.max(0, end.toEpochDay() - since.toEpochDay());
    }
}
