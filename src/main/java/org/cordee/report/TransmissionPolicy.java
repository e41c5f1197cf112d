package org.cordee.report;

import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.NotAllowed;
import org.cordee.platform.actor.Role;

/** Who hands figures to a funder: the director, of their own structure; nobody in their place. */
final class TransmissionPolicy {

    private TransmissionPolicy() {}

    static UUID ownStructure(Actor.Person actor) {
        if (actor.role() != Role.DIRECTOR) {
            throw new NotAllowed("figures are handed over by the director");
        }
        return actor.scopeOrStop();
    }

    static UUID ownPeer(Actor.Person actor) {
        if (actor.role() != Role.PEER) {
            throw new NotAllowed("a peer says for themselves what they saw");
        }
        return actor.scopeOrStop();
    }
}
