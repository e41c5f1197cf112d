package org.cordee.evidence.committee;

import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.NotAllowed;
import org.cordee.platform.actor.Role;

/** Who gathers a committee: the coordination, for its territory. */
final class VotePolicy {

    private VotePolicy() {}

    /** The territory whose committees the actor gathers; stops everybody else. */
    static UUID ownTerritory(Actor.Person actor) {
        if (actor.role() != Role.COORDINATOR) {
            throw new NotAllowed("committees are gathered by the coordination");
        }
        return actor.scopeOrStop();
    }
}
