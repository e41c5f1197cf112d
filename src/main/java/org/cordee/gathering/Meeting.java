package org.cordee.gathering;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A date of a group.
 *
 * @param place where, or the link of a meeting at a distance
 * @param came how many came, a number alone; null while it is not known
 * @param registered how many registered, for the coordination; null for everybody else
 * @param mine whether the reader registered
 */
record Meeting(
        UUID id,
        LocalDate day,
        LocalTime at,
        String place,
        @Nullable String agenda,
        @Nullable Integer came,
        @Nullable LocalDate cancelledOn,
        @Nullable Integer registered,
        boolean mine) {

    /** Whether one may still register, or take that back. */
    boolean isOpenOn(LocalDate today) {
        return cancelledOn == null && !day.isBefore(today);
    }

    boolean isPastOn(LocalDate today) {
        return cancelledOn == null && !day.isAfter(today);
    }

    /** Whether the place is a link. */
    boolean isLink() {
        return place.startsWith("https://") && place.indexOf(' ') < 0;
    }
}
