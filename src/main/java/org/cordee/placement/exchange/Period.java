package org.cordee.placement.exchange;

import java.time.LocalDate;
import java.util.UUID;

/**
 * So many places between two days, both included.
 *
 * @param taken places held or kept for somebody
 */
record Period(UUID id, LocalDate startsOn, LocalDate endsOn, int places, int taken) {

    int free() {
        return Math.max(0, places - taken);
    }
}
