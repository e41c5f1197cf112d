package org.cordee.placement.training;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cordee.placement.AwaitedOfPeer;
import org.cordee.placement.PlacementState;
import org.cordee.placement.PlacementStatus;
import org.cordee.placement.PlacementSummary;
import org.cordee.placement.Placements;
import org.cordee.platform.time.Today;
import org.springframework.stereotype.Component;

/** The talk at half-time that waits for a trainee, on their home. */
@Component
class MidtermOfMyWeek implements AwaitedOfPeer {

    private final Placements placements;
    private final MidtermStore store;
    private final Today today;

    MidtermOfMyWeek(Placements placements, MidtermStore store, Today today) {
        this.placements = placements;
        this.store = store;
        this.today = today;
    }

    @Override
    public List<Awaited> of(UUID peer) {
        return placements.liveOfPeer(peer).stream()
                .filter(placement -> placement.status() == PlacementStatus.TRAINEE)
                .filter(placement -> placement.state() == PlacementState.ACTIVE)
                .filter(this::waits)
                .map(this::awaited)
                .toList();
    }

    private boolean waits(PlacementSummary placement) {
        LocalDate due = store.due(placement.id());
        boolean signed = store.find(placement.id())
                .map(midterm -> midterm.peer().signedOn() != null)
                .orElse(false);
        return due != null && !due.isAfter(today.date()) && !signed;
    }

    private Awaited awaited(PlacementSummary placement) {
        return new Awaited(
                "midterm.awaited",
                List.of(placement.place().name()),
                "/placements/" + placement.id() + "/training/midterm",
                store.due(placement.id()));
    }
}
