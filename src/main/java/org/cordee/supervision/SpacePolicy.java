package org.cordee.supervision;

import java.util.Optional;
import org.cordee.placement.PlacementSummary;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.NotAllowed;
import org.cordee.platform.actor.Role;

/** Who may do what with the four spaces of a placement. */
final class SpacePolicy {

    private SpacePolicy() {}

    /** What the actor is to the spaces of this placement. */
    static Optional<Side> side(Actor.Person actor, PlacementSummary placement) {
        if (placement.isOwnOf(actor)) {
            return Optional.of(Side.PEER);
        }
        if (placement.isHeldBy(actor)) {
            return Optional.of(Side.LEAD);
        }
        return actor.role() == Role.COORDINATOR ? Optional.of(Side.COORDINATOR) : Optional.empty();
    }

    /** What the actor is to them; stops those they do not concern. */
    static Side reads(Actor.Person actor, PlacementSummary placement) {
        return side(actor, placement).orElseThrow(() -> new NotAllowed("the four spaces of a placement"));
    }

    /** Stops everybody but those who set a rhythm. */
    static void sets(Actor.Person actor, PlacementSummary placement) {
        stopUnless(reads(actor, placement) == Side.LEAD, "to set how often a space is held");
    }

    /** Stops everybody but the peer. */
    static void isPeer(Actor.Person actor, PlacementSummary placement) {
        stopUnless(reads(actor, placement) == Side.PEER, "to speak for the peer");
    }

    /** The side that names a supervisor; stops the coordinator. */
    static Side names(Actor.Person actor, PlacementSummary placement) {
        Side side = reads(actor, placement);
        stopUnless(side != Side.COORDINATOR, "to name a supervisor");
        return side;
    }

    private static void stopUnless(boolean allowed, String what) {
        if (!allowed) {
            throw new NotAllowed(what);
        }
    }
}
