package org.cordee.placement;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.time.Today;
import org.springframework.stereotype.Component;

/** Sees to it that a placement agreed on a counted place holds one, and that a place left is offered again. */
@Component
class SeatKeeping {

    private final PlacementStore store;
    private final List<SeatFreed> next;
    private final Today today;

    SeatKeeping(PlacementStore store, List<SeatFreed> next, Today today) {
        this.store = store;
        this.next = next;
        this.today = today;
    }

    /** Takes the place the placement stands for, if it stands for one; false when none is free: then it waits. */
    boolean takes(UUID placement) {
        return store.takesSeat(placement, today.date());
    }

    /** Does the work; where the placement is over with it, whoever waits for its place is told. */
    void leaving(UUID placement, boolean over, Runnable work) {
        Optional<UUID> period = over ? store.seatPeriod(placement) : Optional.empty();
        work.run();
        period.ifPresent(freed -> next.forEach(each -> each.freed(freed)));
    }
}
