package org.cordee.peer;

import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.NotAllowed;
import org.cordee.platform.actor.Role;

/** Who may do what with peers. */
final class PeerPolicy {

    private PeerPolicy() {}

    /** The peer acting, on what is theirs; stops anybody else. */
    static UUID self(Actor.Person person) {
        if (person.role() != Role.PEER) {
            throw new NotAllowed(person.role() + " on a peer's own record");
        }
        return person.scopeOrStop();
    }

    /** The territory of the coordinator acting; stops anybody else. */
    static UUID coordinated(Actor.Person person) {
        if (person.role() != Role.COORDINATOR) {
            throw new NotAllowed(person.role() + " welcomes peers");
        }
        return person.scopeOrStop();
    }
}
