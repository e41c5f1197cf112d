package org.cordee.supervision;

import java.time.LocalDate;
import java.util.List;

/**
 * What everybody a placement concerns may know of its supervision in the last year: counts of work, the same with and
 * without a pause.
 *
 * @param planned meetings whose day has come, cancelled ones left out
 * @param days when one was held, the newest first
 */
record Held(int planned, List<LocalDate> days) {

    static final Held NONE = new Held(0, List.of());

    Held {
        days = List.copyOf(days);
    }
}
