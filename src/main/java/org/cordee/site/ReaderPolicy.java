package org.cordee.site;

import java.util.Set;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.NotAllowed;
import org.cordee.platform.actor.Role;

/** Who may read and answer what visitors write: the référent and the director of a structure, the coordinator outside it. */
final class ReaderPolicy {

    private static final Set<Role> READERS = Set.of(Role.PROFESSIONAL, Role.DIRECTOR, Role.COORDINATOR);

    private ReaderPolicy() {}

    static void mustRead(Actor.Person actor) {
        if (!READERS.contains(actor.role())) {
            throw new NotAllowed("requests are not read by the role " + actor.role());
        }
    }

    static void mustSettleNotes(Actor.Person actor) {
        if (actor.role() != Role.COORDINATOR) {
            throw new NotAllowed("notes are not settled by the role " + actor.role());
        }
    }
}
