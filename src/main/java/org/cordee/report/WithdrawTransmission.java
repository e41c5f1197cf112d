package org.cordee.report;

import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The director takes back a page that has not left; what has left is kept. */
@Component
class WithdrawTransmission {

    private final TransmissionStore store;

    WithdrawTransmission(TransmissionStore store) {
        this.store = store;
    }

    @Transactional
    void handle(Actor.Person actor, UUID transmission) {
        var unused = TransmissionPolicy.ownStructure(actor);
        store.withdraw(transmission);
    }
}
