package org.cordee.placement;

import java.util.List;
import java.util.UUID;
import org.cordee.platform.NotFound;
import org.cordee.platform.actor.Actor;
import org.springframework.stereotype.Component;

/** Where work may be logged. Small and quick: it stands in the way of every act logged. */
@Component
public class WorkPlaces {

    private final WorkPlaceQueries queries;

    WorkPlaces(WorkPlaceQueries queries) {
        this.queries = queries;
    }

    /** The placements of the peer that have begun, the latest first. */
    public List<WorkPlace> of(UUID peer) {
        return queries.ofPeer(peer);
    }

    /** One placement of the peer; stops with {@link NotFound} when it is not theirs or has not begun. */
    public WorkPlace of(UUID peer, UUID placement) {
        return of(peer).stream()
                .filter(place -> place.placement().equals(placement))
                .findFirst()
                .orElseThrow(() -> new NotFound("placement of the peer"));
    }

    /** The placements the actor accompanies as référent or deputy, those that have begun. */
    public List<WorkPlace> ledBy(Actor.Person actor) {
        return queries.ledBy(actor.account());
    }

    /** A placement the actor accompanies as référent or deputy; stops with {@link NotFound} otherwise. */
    public WorkPlace ledBy(Actor.Person actor, UUID placement) {
        return ledBy(actor).stream()
                .filter(place -> place.placement().equals(placement))
                .findFirst()
                .orElseThrow(() -> new NotFound("placement led"));
    }
}
