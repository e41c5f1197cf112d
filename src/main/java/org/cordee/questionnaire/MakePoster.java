package org.cordee.questionnaire;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.NotFound;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.time.Today;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The structure says what it decided, for the poster of a closed round; it may say it better later. */
@Component
class MakePoster {

    private final RoundQueries rounds;
    private final PosterQueries posters;
    private final PosterStore store;
    private final Today today;

    MakePoster(RoundQueries rounds, PosterQueries posters, PosterStore store, Today today) {
        this.rounds = rounds;
        this.posters = posters;
        this.store = store;
        this.today = today;
    }

    /** Refuses a round that is not closed. The lines were read by {@link PosterForm}. */
    @Transactional
    public Outcome<UUID> handle(Actor.Person actor, UUID id, List<String> lines) {
        UUID structure = RoundPolicy.structure(actor);
        Round round = rounds.find(id)
                .filter(found -> found.structure().equals(structure))
                .orElseThrow(() -> new NotFound("round " + id));
        if (round.closedOn() == null) {
            return Outcome.refused(Problem.ofAll("error.questionnaire.poster_open"));
        }
        Optional<Poster> before = posters.of(id);
        Poster poster =
                new Poster(id, lines, today.date(), before.map(Poster::version).orElse(0));
        if (before.isPresent()) {
            store.change(poster);
        } else {
            store.add(poster);
        }
        return Outcome.done(id);
    }
}
