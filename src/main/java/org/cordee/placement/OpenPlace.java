package org.cordee.placement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A structure that welcomes, as anybody may read it: facts of the register, and the footings it thinks of. */
record OpenPlace(
        UUID structure, String name, String town, String department, List<PlacementStatus> statuses, LocalDate until) {

    OpenPlace {
        statuses = List.copyOf(statuses);
    }
}
