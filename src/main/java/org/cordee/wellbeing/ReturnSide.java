package org.cordee.wellbeing;

import java.util.Optional;
import org.cordee.placement.PlacementSummary;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.NotAllowed;
import org.cordee.platform.actor.Role;

/** The two who agree on a return. */
enum ReturnSide {
    PEER,
    LEAD;

    String code() {
        return this == PEER ? "peer" : "lead";
    }

    static ReturnSide of(String code) {
        return code.equals("peer") ? PEER : LEAD;
    }

    /** The side the actor ticks for; nothing for everybody else, the deputy included. */
    static Optional<ReturnSide> of(Actor.Person actor, PlacementSummary placement) {
        if (placement.isOwnOf(actor)) {
            return Optional.of(PEER);
        }
        boolean team = actor.role() == Role.PROFESSIONAL || actor.role() == Role.DIRECTOR;
        boolean leads = team && actor.account().equals(placement.referent());
        return leads && placement.isHeldBy(actor) ? Optional.of(LEAD) : Optional.empty();
    }

    /** The side the actor ticks for; stops everybody else. */
    static ReturnSide orStop(Actor.Person actor, PlacementSummary placement) {
        return of(actor, placement).orElseThrow(() -> new NotAllowed("to agree on a return"));
    }
}
