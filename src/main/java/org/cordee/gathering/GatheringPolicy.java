package org.cordee.gathering;

import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.NotAllowed;
import org.cordee.platform.actor.Role;

/** Who convenes, and who comes. */
final class GatheringPolicy {

    private GatheringPolicy() {}

    /** The territory of the coordinator acting; stops anybody else. */
    static UUID convenes(Actor.Person actor) {
        return actor.scopeAs(Role.COORDINATOR, "the coordination convenes groups");
    }

    /** Stops anybody but a coordinator. */
    static void mustConvene(Actor.Person actor) {
        if (actor.role() != Role.COORDINATOR) {
            throw new NotAllowed(actor.role() + " convenes no group");
        }
    }

    /** Whoever is invited comes; the coordination, which convenes, does not register. */
    static void mustComeAsGuest(Actor.Person actor) {
        if (!Circle.GUESTS.contains(actor.role())) {
            throw new NotAllowed(actor.role() + " comes to no group");
        }
    }
}
