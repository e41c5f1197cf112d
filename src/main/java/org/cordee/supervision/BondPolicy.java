package org.cordee.supervision;

import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.NotAllowed;
import org.cordee.platform.actor.Role;

/** Who may do what with a supervision: the two, whom row security tells apart from everybody else's. */
final class BondPolicy {

    private BondPolicy() {}

    static void isOneOfTheTwo(Actor.Person actor) {
        if (actor.role() != Role.PEER && actor.role() != Role.SUPERVISOR) {
            throw new NotAllowed("a supervision of two others");
        }
    }
}
