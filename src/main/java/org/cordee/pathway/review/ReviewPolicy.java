package org.cordee.pathway.review;

import java.util.Optional;
import org.cordee.placement.PlacementSummary;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.NotAllowed;
import org.cordee.platform.actor.Role;

/** Who may do what with the reviews of a placement. */
final class ReviewPolicy {

    private ReviewPolicy() {}

    /** What the actor is to the reviews of this placement; nothing for everybody else, the deputy included. */
    static Optional<Side> side(Actor.Person actor, PlacementSummary placement) {
        boolean here = placement.place().structure().equals(actor.scope());
        boolean team = here && (actor.role() == Role.PROFESSIONAL || actor.role() == Role.DIRECTOR);
        if (actor.role() == Role.PEER) {
            return actor.scopeOrStop().equals(placement.peer()) ? Optional.of(Side.PEER) : Optional.empty();
        }
        if (team && actor.account().equals(placement.referent())) {
            return Optional.of(Side.LEAD);
        }
        if (here && actor.role() == Role.DIRECTOR) {
            return Optional.of(Side.DIRECTOR);
        }
        return actor.role() == Role.COORDINATOR ? Optional.of(Side.COORDINATOR) : Optional.empty();
    }

    /** What the actor is to them; stops those they do not concern. */
    static Side follows(Actor.Person actor, PlacementSummary placement) {
        return side(actor, placement).orElseThrow(() -> new NotAllowed("the reviews of a placement"));
    }

    /** The side the actor signs for; stops everybody but the peer and the référent. */
    static Side signs(Actor.Person actor, PlacementSummary placement) {
        Side side = follows(actor, placement);
        if (!side.signs()) {
            throw new NotAllowed("to hold a review");
        }
        return side;
    }

    /** Stops everybody but the director and the coordinator. */
    static Side tells(Actor.Person actor, PlacementSummary placement) {
        Side side = follows(actor, placement);
        if (side.signs()) {
            throw new NotAllowed("to tell a review one holds oneself");
        }
        return side;
    }
}
