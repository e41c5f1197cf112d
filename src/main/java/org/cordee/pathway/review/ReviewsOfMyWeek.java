package org.cordee.pathway.review;

import java.util.List;
import java.util.UUID;
import org.cordee.placement.AwaitedOfPeer;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Actors;
import org.springframework.stereotype.Component;

/** The reviews that wait for a peer, on their home. */
@Component
class ReviewsOfMyWeek implements AwaitedOfPeer {

    private final Reviews reviews;

    ReviewsOfMyWeek(Reviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public List<Awaited> of(UUID peer) {
        return Actors.person()
                .filter(actor -> peer.equals(actor.scope()))
                .map(this::waiting)
                .orElse(List.of());
    }

    private List<Awaited> waiting(Actor.Person actor) {
        return reviews.waitingFor(actor).stream()
                .map(line ->
                        new Awaited("review.awaited", List.of(line.months(), line.place()), line.href(), line.day()))
                .toList();
    }
}
