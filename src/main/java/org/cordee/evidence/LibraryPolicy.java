package org.cordee.evidence;

import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.NotAllowed;
import org.cordee.platform.actor.Role;

/** Who keeps the library: the coordination, for its territory. */
final class LibraryPolicy {

    private LibraryPolicy() {}

    /** The territory whose library the actor keeps; stops everybody else. */
    static UUID ownTerritory(Actor.Person actor) {
        if (actor.role() != Role.COORDINATOR) {
            throw new NotAllowed("the library is kept by the coordination");
        }
        return actor.scopeOrStop();
    }
}
