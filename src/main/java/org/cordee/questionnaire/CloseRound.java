package org.cordee.questionnaire;

import java.util.UUID;
import org.cordee.platform.NotFound;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.time.Today;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Closes a round for good, or counts the cards laid on its pile. */
@Component
class CloseRound {

    static final int MOST_CARDS = 5000;

    private final RoundQueries rounds;
    private final RoundStore store;
    private final Today today;

    CloseRound(RoundQueries rounds, RoundStore store, Today today) {
        this.rounds = rounds;
        this.store = store;
        this.today = today;
    }

    @Transactional
    public Outcome<UUID> handle(Actor.Person actor, UUID id) {
        Round round = round(actor, id);
        if (round.closedOn() != null) {
            return Outcome.refused(Problem.ofAll("error.questionnaire.closed"));
        }
        store.close(round, today.date());
        return Outcome.done(id);
    }

    @Transactional
    public Outcome<UUID> count(Actor.Person actor, UUID id, int cardsPutOut) {
        store.count(round(actor, id), cardsPutOut);
        return Outcome.done(id);
    }

    private Round round(Actor.Person actor, UUID id) {
        UUID structure = RoundPolicy.structure(actor);
        return rounds.find(id)
                .filter(found -> found.structure().equals(structure))
                .orElseThrow(() -> new NotFound("round " + id));
    }
}
