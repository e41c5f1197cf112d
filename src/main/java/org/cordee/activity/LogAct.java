package org.cordee.activity;

import java.util.UUID;
import org.cordee.placement.WorkPlace;
import org.cordee.placement.WorkPlaces;
import org.cordee.platform.Outcome;
import org.cordee.platform.actor.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A peer logs an act. */
@Component
class LogAct {

    private final WorkPlaces places;
    private final ActRules rules;
    private final ActStore acts;
    private final LearnedStore learned;

    LogAct(WorkPlaces places, ActRules rules, ActStore acts, LearnedStore learned) {
        this.places = places;
        this.rules = rules;
        this.acts = acts;
        this.learned = learned;
    }

    /** The id of the act, or why it cannot be logged. A placement that is not the peer's stops with NotFound. */
    @Transactional
    public Outcome<UUID> handle(Actor.Person actor, ActEntry entry) {
        WorkPlace place = places.of(LogPolicy.peer(actor), entry.placement());
        return rules.judge(entry, place, null)
                .fold(facts -> Outcome.done(write(actor, facts, entry.learned())), Outcome::refused);
    }

    private UUID write(Actor.Person actor, ActFacts facts, String words) {
        UUID id = acts.insert(facts, Provenance.SCREEN, actor.account());
        if (!words.isEmpty()) {
            learned.keep(id, facts.peer(), words);
        }
        return id;
    }
}
