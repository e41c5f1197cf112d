package org.cordee.placement;

import org.jspecify.annotations.Nullable;

/**
 * What changes the papers beside the status and the place.
 *
 * @param minors whether the peer meets minors
 * @param taughtHours hours taught in a trainee's course, in a year; null as long as nobody said
 * @param presenceHours hours in presence of the placement; null as long as nobody said
 */
public record Circumstances(
        boolean minors,
        @Nullable Integer taughtHours,
        @Nullable Integer presenceHours) {

    /** Nothing said yet. */
    public static Circumstances none() {
        return new Circumstances(false, null, null);
    }

    int hours() {
        return presenceHours == null ? 0 : presenceHours;
    }
}
