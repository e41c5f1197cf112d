package org.cordee.pathway.preparation;

import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.NotAllowed;
import org.cordee.platform.actor.Role;

/** Who prepares a team: the team itself, and the coordination that sees the path. */
final class PreparationPolicy {

    private PreparationPolicy() {}

    /** Stops unless the actor works in the structure, or coordinates; which territory, the database says. */
    static void mayPrepare(Actor.Person actor, UUID structure) {
        if (actor.role() != Role.COORDINATOR && !isTeam(actor, structure)) {
            throw new NotAllowed("to prepare a team");
        }
    }

    /** Stops unless the actor is a peer; of which place, the database says. */
    static UUID peer(Actor.Person actor) {
        if (actor.role() != Role.PEER) {
            throw new NotAllowed("to read as a peer");
        }
        return actor.scopeOrStop();
    }

    private static boolean isTeam(Actor.Person actor, UUID structure) {
        boolean ofStructure = actor.role() == Role.DIRECTOR || actor.role() == Role.PROFESSIONAL;
        return ofStructure && structure.equals(actor.scope());
    }
}
