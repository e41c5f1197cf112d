package org.cordee.report;

import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;

/** Who hands figures to a funder: the director, of their own structure; nobody in their place. */
final class TransmissionPolicy {

    private TransmissionPolicy() {}

    static UUID ownStructure(Actor.Person actor) {
        return actor.scopeAs(Role.DIRECTOR, "figures are handed over by the director");
    }

    static UUID ownPeer(Actor.Person actor) {
        return actor.scopeAs(Role.PEER, "a peer says for themselves what they saw");
    }
}
