package org.cordee.placement;

import java.time.LocalDate;
import java.util.List;

/**
 * What a structure says it can welcome, until a day.
 *
 * @param places how many at once, read by its direction alone
 */
record Opening(int places, List<PlacementStatus> statuses, LocalDate openedOn, LocalDate until) {

    Opening {
        statuses = List.copyOf(statuses);
    }
}
