package org.cordee.peer;

import java.time.Clock;
import java.util.UUID;
import org.cordee.account.CloseAccount;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.backup.NoteErasure;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A peer erases themselves: record, consents, messages, places, access, and the way from the audit to them. Totals that
 * never named them stay.
 */
@Component
class EraseMe {

    static final String KIND = "peer";

    private final PeerStore peers;
    private final CloseAccount close;
    private final NoteErasure note;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EraseMe(PeerStore peers, CloseAccount close, NoteErasure note, ApplicationEventPublisher events, Clock clock) {
        this.peers = peers;
        this.close = close;
        this.note = note;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public void handle(Actor.Person person) {
        UUID me = PeerPolicy.self(person);
        events.publishEvent(new PeerErased(me, person.account(), clock.instant()));
        peers.delete(me);
        note.handle(KIND, me);
        close.handle(person);
    }

    /** Erases once more somebody an older backup brought back. */
    @Transactional
    public boolean again(UUID peer) {
        return peers.deleteIfThere(peer);
    }
}
