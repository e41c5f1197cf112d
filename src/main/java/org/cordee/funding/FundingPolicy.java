package org.cordee.funding;

import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;

/** Who may write about money: the director, for their own structure. */
final class FundingPolicy {

    private FundingPolicy() {}

    /** The structure the actor directs; stops everybody else. */
    static UUID ownStructure(Actor.Person actor) {
        return actor.scopeAs(Role.DIRECTOR, "funding is written by the director");
    }
}
