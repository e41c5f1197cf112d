package org.cordee.placement.exchange;

import java.time.LocalDate;
import java.util.UUID;

/**
 * So many places between two days, both included.
 *
 * @param taken places held or kept for somebody
 */
record Period(UUID id, LocalDate startsOn, LocalDate endsOn, int places, int taken) {

    /** The days in common with others; the whole where there are none. */
    Period within(LocalDate from, LocalDate to) {
        LocalDate first = from.isAfter(startsOn) ? from : startsOn;
        LocalDate last = to.isBefore(endsOn) ? to : endsOn;
        return last.isBefore(first) ? this : new Period(id, first, last, places, taken);
    }

    int free() {
        return Math.max(0, places - taken);
    }
}
