package org.cordee.placement.training;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cordee.placement.PlacementState;
import org.cordee.placement.PlacementStatus;
import org.cordee.placement.PlacementSummary;
import org.cordee.placement.Placements;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.time.Today;
import org.cordee.platform.web.Awaiting;
import org.springframework.stereotype.Component;

/** The talk at half-time that waits for a trainee, on their home. */
@Component
class MidtermOfMyWeek implements Awaiting {

    private final Placements placements;
    private final MidtermStore store;
    private final Today today;

    MidtermOfMyWeek(Placements placements, MidtermStore store, Today today) {
        this.placements = placements;
        this.store = store;
        this.today = today;
    }

    @Override
    public List<Item> of(Actor.Person actor) {
        return actor.role() != Role.PEER
                ? List.of()
                : placements.liveOfPeer(actor.scopeOrStop()).stream()
                        .filter(placement -> placement.status() == PlacementStatus.TRAINEE)
                        .filter(placement -> placement.state() == PlacementState.ACTIVE)
                        .flatMap(placement -> waiting(placement).stream())
                        .toList();
    }

    private Optional<Item> waiting(PlacementSummary placement) {
        LocalDate due = store.due(placement.id());
        if (due == null || due.isAfter(today.date()) || hasSigned(placement)) {
            return Optional.empty();
        }
        return Optional.of(new Item(
                Weight.WAITS,
                "midterm.awaited",
                List.of(placement.place().name()),
                "/placements/" + placement.id() + "/training/midterm",
                due));
    }

    private boolean hasSigned(PlacementSummary placement) {
        return store.find(placement.id())
                .map(midterm -> midterm.peer().signedOn() != null)
                .orElse(false);
    }
}
