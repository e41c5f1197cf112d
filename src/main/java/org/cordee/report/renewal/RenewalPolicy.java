package org.cordee.report.renewal;

import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;

/** Who may ask a funder to go on: the director, for their own structure. */
final class RenewalPolicy {

    private RenewalPolicy() {}

    /** The structure the actor directs; stops everybody else. */
    static UUID ownStructure(Actor.Person actor) {
        return actor.scopeAs(Role.DIRECTOR, "a renewal is asked for by the director");
    }
}
