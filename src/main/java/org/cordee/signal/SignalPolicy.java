package org.cordee.signal;

import java.util.Set;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.NotAllowed;
import org.cordee.platform.actor.Role;

/** Who may do what with signals; which of them, row security says. */
final class SignalPolicy {

    static final Set<Role> TOLD = Set.of(Role.PROFESSIONAL, Role.DIRECTOR, Role.COORDINATOR);

    private SignalPolicy() {}

    static void mayBeTold(Actor.Person actor) {
        if (!TOLD.contains(actor.role())) {
            throw new NotAllowed("to mark a signal of work");
        }
    }

    static void isPeer(Actor.Person actor) {
        if (actor.role() != Role.PEER) {
            throw new NotAllowed("to answer a peer's own signal");
        }
    }
}
