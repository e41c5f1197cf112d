package org.cordee.activity;

import java.util.UUID;
import org.cordee.placement.WorkPlace;
import org.cordee.placement.WorkPlaces;
import org.cordee.platform.Outcome;
import org.cordee.platform.actor.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A peer corrects an act, or puts a removed one back; the earlier state is kept. */
@Component
class CorrectAct {

    private final WorkPlaces places;
    private final ActRules rules;
    private final ActQueries queries;
    private final ActStore acts;
    private final LearnedStore learned;

    CorrectAct(WorkPlaces places, ActRules rules, ActQueries queries, ActStore acts, LearnedStore learned) {
        this.places = places;
        this.rules = rules;
        this.queries = queries;
        this.acts = acts;
        this.learned = learned;
    }

    /** Done, or why not. Stops with StaleVersion when the act changed since the form was shown. */
    @Transactional
    public Outcome<UUID> handle(Actor.Person actor, UUID id, int version, ActEntry entry) {
        WorkPlace place = places.of(LogPolicy.peer(actor), entry.placement());
        Act before = queries.one(id).act();
        return rules.judge(entry, place, before.facts().day())
                .fold(facts -> Outcome.done(write(id, version, facts, entry.learned())), Outcome::refused);
    }

    private UUID write(UUID id, int version, ActFacts facts, String words) {
        acts.update(id, version, facts);
        learned.keep(id, facts.peer(), words);
        return id;
    }
}
