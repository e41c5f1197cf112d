package org.cordee.peer;

import java.util.UUID;
import org.cordee.platform.Outcome;
import org.cordee.platform.actor.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A peer writes their own sheet. */
@Component
class WriteProfile {

    private final PeerStore peers;

    WriteProfile(PeerStore peers) {
        this.peers = peers;
    }

    @Transactional
    public Outcome<UUID> handle(Actor.Person person, Profile profile, int version) {
        UUID me = PeerPolicy.self(person);
        peers.write(me, profile, version);
        return Outcome.done(me);
    }
}
