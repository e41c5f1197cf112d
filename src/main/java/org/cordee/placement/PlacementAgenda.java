package org.cordee.placement;

import java.util.List;
import java.util.stream.Stream;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.time.Agenda;
import org.springframework.stereotype.Component;

/** The day somebody arrives and the last day agreed, for the peer, whoever accompanies them and the direction. */
@Component
class PlacementAgenda implements Agenda {

    private final Placements placements;

    PlacementAgenda(Placements placements) {
        this.placements = placements;
    }

    @Override
    public List<Entry> of(Actor.Person actor) {
        return followed(actor).stream().flatMap(PlacementAgenda::entries).toList();
    }

    private List<PlacementSummary> followed(Actor.Person actor) {
        return switch (actor.role()) {
            case PEER -> placements.liveOfPeer(actor.scopeOrStop());
            case DIRECTOR -> placements.liveIn(actor.scopeOrStop());
            case PROFESSIONAL -> placements.accompaniedBy(actor.account());
            default -> List.of();
        };
    }

    private static Stream<Entry> entries(PlacementSummary placement) {
        PlacementSummary.Dates dates = placement.dates();
        String place = placement.place().name();
        if (placement.state() == PlacementState.AGREED && dates.startsOn() != null) {
            return Stream.of(new Entry("arrival/" + placement.id(), Slot.of(dates.startsOn()), place, Invited.BY_MAIL));
        }
        if (placement.state().isRunning() && dates.endsOn() != null) {
            boolean silent = placement.state() == PlacementState.PAUSED;
            Invited invited = silent ? Invited.KEPT_BACK : Invited.BY_MAIL;
            return Stream.of(new Entry("end/" + placement.id(), Slot.of(dates.endsOn()), place, invited));
        }
        return Stream.empty();
    }
}
