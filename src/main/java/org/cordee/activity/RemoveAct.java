package org.cordee.activity;

import java.util.UUID;
import org.cordee.platform.Outcome;
import org.cordee.platform.actor.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A peer takes an act out of the log: totals forget it, its history and the way back stay, its words go. */
@Component
class RemoveAct {

    private final ActStore acts;
    private final LearnedStore learned;

    RemoveAct(ActStore acts, LearnedStore learned) {
        this.acts = acts;
        this.learned = learned;
    }

    /** Done. Stops with StaleVersion when the act changed since the page was shown. */
    @Transactional
    public Outcome<UUID> handle(Actor.Person actor, UUID id, int version) {
        UUID peer = LogPolicy.peer(actor);
        acts.remove(id, version);
        learned.forget(id);
        return Outcome.done(peer);
    }
}
