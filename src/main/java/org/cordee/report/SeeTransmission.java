package org.cordee.report;

import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.time.Today;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A peer says they have seen the page about their post, before it leaves. */
@Component
class SeeTransmission {

    private final TransmissionStore store;
    private final Today today;

    SeeTransmission(TransmissionStore store, Today today) {
        this.store = store;
        this.today = today;
    }

    @Transactional
    void handle(Actor.Person actor, UUID transmission) {
        store.seen(transmission, TransmissionPolicy.ownPeer(actor), today.date());
    }
}
