package org.cordee.wellbeing;

import java.util.Set;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.NotAllowed;
import org.cordee.platform.actor.Role;

/** Who may do what here; of whose rows, row security says. */
final class WellbeingPolicy {

    static final Set<Role> AUTHORS = Set.of(Role.PEER, Role.PROFESSIONAL);
    static final Set<Role> READERS = Set.of(Role.PROFESSIONAL, Role.DIRECTOR, Role.SUPERVISOR, Role.COORDINATOR);

    static final Set<Role> TEAM = Set.of(Role.PROFESSIONAL, Role.DIRECTOR);

    private WellbeingPolicy() {}

    static void mayWrite(Actor.Person actor) {
        if (!AUTHORS.contains(actor.role())) {
            throw new NotAllowed("to say that something does not go well");
        }
    }

    static void mayAnswer(Concern concern) {
        if (concern.mine()) {
            throw new NotAllowed("to answer oneself");
        }
    }

    static void isAuthor(Concern concern) {
        if (!concern.mine()) {
            throw new NotAllowed("to close or withdraw what somebody else wrote");
        }
    }

    static void isPeer(Actor.Person actor) {
        if (actor.role() != Role.PEER) {
            throw new NotAllowed("how a peer is");
        }
    }

    static void mayBeAway(Actor.Person actor) {
        if (!READERS.contains(actor.role())) {
            throw new NotAllowed("to name who answers meanwhile");
        }
    }
}
