package org.cordee.peer;

import java.util.UUID;
import org.cordee.platform.Ids;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.actor.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The coordinator opens a peer's record under a working name; all the rest is the peer's to write. */
@Component
class WelcomePeer {

    private final PeerStore peers;
    private final RegistrationStore registrations;
    private final Ids ids;

    WelcomePeer(PeerStore peers, RegistrationStore registrations, Ids ids) {
        this.peers = peers;
        this.registrations = registrations;
        this.ids = ids;
    }

    @Transactional
    public Outcome<UUID> handle(Actor.Person by, String workingName) {
        UUID territory = PeerPolicy.coordinated(by);
        if (workingName.isBlank() || workingName.length() > 60) {
            return Outcome.refused(Problem.of("name", "error.peer.name"));
        }
        UUID peer = ids.next();
        peers.add(peer, territory, workingName.strip());
        return Outcome.done(peer);
    }

    /** Opens the record somebody asked for; the request is gone. */
    @Transactional
    public Outcome<UUID> accept(Actor.Person by, UUID registration) {
        String name = registrations.find(registration).workingName();
        registrations.delete(registration);
        return handle(by, name);
    }

    /** Declines; the request is gone, and nothing of it is kept. */
    @Transactional
    public void decline(Actor.Person by, UUID registration) {
        PeerPolicy.coordinated(by);
        registrations.delete(registration);
    }
}
