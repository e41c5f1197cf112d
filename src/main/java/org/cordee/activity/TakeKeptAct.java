package org.cordee.activity;

import java.util.UUID;
import org.cordee.placement.WorkPlace;
import org.cordee.placement.WorkPlaces;
import org.cordee.platform.Outcome;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.web.OneTimeForms;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A peer's device sends an act it kept while there was no network, as often as it takes to hear the answer. */
@Component
class TakeKeptAct {

    private final WorkPlaces places;
    private final ActRules rules;
    private final ActQueries queries;
    private final ActStore acts;
    private final LearnedStore learned;

    TakeKeptAct(WorkPlaces places, ActRules rules, ActQueries queries, ActStore acts, LearnedStore learned) {
        this.places = places;
        this.rules = rules;
        this.queries = queries;
        this.acts = acts;
        this.learned = learned;
    }

    /**
     * The id of the act, which is the one the device made: the first time the act is written, every other time it is
     * there already, even if it was corrected or removed since. Refused for the same reasons as the form. Stops with
     * NotFound for a placement that is not the peer's, with FormReused when the id is somebody else's act.
     */
    @Transactional
    public Outcome<UUID> handle(Actor.Person actor, UUID id, ActEntry entry) {
        UUID peer = LogPolicy.peer(actor);
        if (queries.has(peer, id)) {
            return Outcome.done(id);
        }
        WorkPlace place = places.of(peer, entry.placement());
        return rules.judge(entry, place, null)
                .fold(facts -> Outcome.done(write(actor, id, facts, entry.learned())), Outcome::refused);
    }

    private UUID write(Actor.Person actor, UUID id, ActFacts facts, String words) {
        if (acts.insert(id, facts, Provenance.SCREEN, actor.account())) {
            learned.keep(id, facts.peer(), words);
        } else if (!queries.has(facts.peer(), id)) {
            throw new OneTimeForms.FormReused();
        }
        return id;
    }
}
