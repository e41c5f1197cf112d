package org.cordee.placement.training;

import java.util.List;
import java.util.stream.Stream;
import org.cordee.placement.PlacementState;
import org.cordee.placement.PlacementStatus;
import org.cordee.placement.PlacementSummary;
import org.cordee.placement.Placements;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.time.Agenda;
import org.springframework.stereotype.Component;

/** The talk at half-time, for the trainee and for whoever accompanies them. */
@Component
class MidtermAgenda implements Agenda {

    private final Placements placements;
    private final MidtermStore store;

    MidtermAgenda(Placements placements, MidtermStore store) {
        this.placements = placements;
        this.store = store;
    }

    @Override
    public List<Entry> of(Actor.Person actor) {
        return followed(actor).stream()
                .filter(placement -> placement.status() == PlacementStatus.TRAINEE)
                .filter(placement -> placement.state() == PlacementState.ACTIVE)
                .flatMap(this::entry)
                .toList();
    }

    private List<PlacementSummary> followed(Actor.Person actor) {
        if (actor.role() == Role.PEER) {
            return placements.liveOfPeer(actor.scopeOrStop());
        }
        return actor.role() == Role.PROFESSIONAL ? placements.accompaniedBy(actor.account()) : List.of();
    }

    private Stream<Entry> entry(PlacementSummary placement) {
        return Stream.ofNullable(store.due(placement.id()))
                .map(day -> new Entry(
                        "midterm/" + placement.id(),
                        Slot.of(day),
                        placement.place().name(),
                        Invited.NEVER));
    }
}
