package org.cordee.placement;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Sees to it that a placement agreed on a counted place holds one, and that a place left is offered again. */
@Component
class SeatKeeping {

    private final PlacementStore store;
    private final List<SeatFreed> next;

    SeatKeeping(PlacementStore store, List<SeatFreed> next) {
        this.store = store;
        this.next = next;
    }

    /** Takes the place the placement stands for, if it stands for one; false when none is free: then it waits. */
    boolean takes(UUID placement) {
        return store.takesSeat(placement);
    }

    /** Does the work; where the placement is over with it, whoever waits for its place is told. */
    void leaving(UUID placement, boolean over, Runnable work) {
        Optional<UUID> period = over ? store.lockSeat(placement) : Optional.empty();
        work.run();
        period.ifPresent(freed -> next.forEach(each -> each.freed(freed)));
    }
}
