package org.cordee.placement.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Places of a period that a request may be shown, facts only. */
record OpenSeat(
        UUID need,
        UUID period,
        Where where,
        String title,
        NeedKind kind,
        Wishes wishes,
        @Nullable Integer weeklyHours,
        Comfort comfort,
        LocalDate startsOn,
        LocalDate endsOn,
        int free) {

    /**
     * Where it is.
     *
     * @param hospital whether the managing body is a hospital, whatever the service
     * @param km as the crow flies from where one comes, or null when unknown
     */
    record Where(
            UUID structure,
            String name,
            String town,
            boolean hospital,
            @Nullable Double km) {}

    /** What makes it easier to come to; {@code tutor} tells whether one is named, not who. */
    record Comfort(boolean tutor, List<Access> access, Meals meals, Travel travel, boolean peerPresent) {
        Comfort {
            access = List.copyOf(access);
        }
    }

    /** The first day in common with a period asked for. */
    LocalDate from(LocalDate asked) {
        return asked.isAfter(startsOn) ? asked : startsOn;
    }

    /** The last day in common. */
    LocalDate to(LocalDate asked) {
        return asked.isBefore(endsOn) ? asked : endsOn;
    }
}
