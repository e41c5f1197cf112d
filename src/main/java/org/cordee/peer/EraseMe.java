package org.cordee.peer;

import java.time.Clock;
import java.util.UUID;
import org.cordee.account.CloseAccount;
import org.cordee.platform.Erasures;
import org.cordee.platform.actor.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A peer erases themselves: record, consents, messages, places, access, and the way from the audit to them. Totals that
 * never named them stay.
 */
@Component
class EraseMe {

    private final PeerStore peers;
    private final CloseAccount close;
    private final Erasures erasures;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EraseMe(PeerStore peers, CloseAccount close, Erasures erasures, ApplicationEventPublisher events, Clock clock) {
        this.peers = peers;
        this.close = close;
        this.erasures = erasures;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public void handle(Actor.Person person) {
        UUID me = PeerPolicy.self(person);
        events.publishEvent(new PeerErased(me, person.account(), clock.instant()));
        peers.delete(me);
        erasures.note("peer.peer", me);
        if (close.handle(person)) {
            erasures.note("account.account", person.account());
        }
    }
}
