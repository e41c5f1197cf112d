package org.cordee.pathway.review;

import java.util.List;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.web.Awaiting;
import org.springframework.stereotype.Component;

/** The reviews that wait for a peer, on their home. */
@Component
class ReviewsOfMyWeek implements Awaiting {

    private final Reviews reviews;

    ReviewsOfMyWeek(Reviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public List<Item> of(Actor.Person actor) {
        return actor.role() != Role.PEER
                ? List.of()
                : reviews.waitingFor(actor).stream()
                        .map(line -> new Item(
                                Weight.WAITS,
                                "review.awaited",
                                List.of(line.months(), line.place()),
                                line.href(),
                                line.day()))
                        .toList();
    }
}
