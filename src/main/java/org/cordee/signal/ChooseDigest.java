package org.cordee.signal;

import java.util.UUID;
import org.cordee.platform.Outcome;
import org.cordee.platform.actor.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody wants the weekly mail, or does not. */
@Component
class ChooseDigest {

    private final DigestStore store;

    ChooseDigest(DigestStore store) {
        this.store = store;
    }

    @Transactional
    public Outcome<UUID> handle(Actor.Person actor, boolean off) {
        SignalPolicy.mayBeTold(actor);
        store.choose(actor.account(), off);
        return Outcome.done(actor.account());
    }
}
