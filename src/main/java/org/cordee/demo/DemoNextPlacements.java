package org.cordee.demo;

import java.time.LocalDate;
import java.util.List;
import org.cordee.placement.PlacementState;
import org.cordee.placement.PlacementSummary;
import org.cordee.placement.Placements;
import org.cordee.placement.RenewPlacement;
import org.springframework.stereotype.Component;

/** One running placement near its last day whose next one the peer proposes, and which waits for the director. */
@Component
class DemoNextPlacements {

    private static final int MONTHS = 5;

    private final RenewPlacement renew;
    private final Placements placements;
    private final DemoClock clock;

    DemoNextPlacements(RenewPlacement renew, Placements placements, DemoClock clock) {
        this.renew = renew;
        this.placements = placements;
        this.clock = clock;
    }

    /** Proposes the next of the first placement that ends within some months. */
    void write(List<DemoPlacements.Work> work, LocalDate today) {
        for (DemoPlacements.Work one : work) {
            PlacementSummary found = clock.on(today.minusDays(1), one.peer(), () -> placements.get(one.placement()));
            LocalDate last = found.dates().endsOn();
            if (found.state() == PlacementState.ACTIVE
                    && last != null
                    && last.isBefore(today.plusMonths(MONTHS))
                    && last.isAfter(today)) {
                clock.on(
                        today.minusDays(1),
                        one.peer(),
                        () -> Done.of(
                                renew.handle(one.peer(), one.placement(), last.plusDays(1), last.plusMonths(MONTHS))));
                return;
            }
        }
    }
}
