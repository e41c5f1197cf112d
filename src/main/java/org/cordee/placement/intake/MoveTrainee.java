package org.cordee.placement.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cordee.placement.cohort.HandMove;
import org.cordee.placement.cohort.Pairing;
import org.cordee.placement.cohort.Stay;
import org.cordee.placement.cohort.Vacancy;
import org.cordee.platform.NotFound;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.time.Today;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves a trainee by hand: a proposal that the trainee alone is asked first, and answers with yes or with « pas possible pour
 * moi ». Nothing here reads what a trainee asks or ticks.
 */
@Component
public class MoveTrainee {

    private final CohortQueries cohorts;
    private final DraftQueries drafts;
    private final DraftStore store;
    private final Today today;

    MoveTrainee(CohortQueries cohorts, DraftQueries drafts, DraftStore store, Today today) {
        this.cohorts = cohorts;
        this.drafts = drafts;
        this.store = store;
        this.today = today;
    }

    /** Refused only where the trainee is not in the draft, has a place, or nobody has a seat left there. */
    @Transactional
    public Outcome<UUID> handle(Actor.Person actor, UUID id, UUID trainee, UUID period) {
        Cohort cohort = cohorts.get(id);
        IntakePolicy.leads(actor, cohort);
        LocalDate day = today.date();
        DraftFacts facts = drafts.facts(id);
        if (facts.standing(trainee).isPresent() || facts.pending(trainee, day).isPresent()) {
            return Outcome.refused(Problem.of("period", "error.intake.has_place"));
        }
        List<DraftQueries.Place> places = drafts.places(cohort.territory(), cohort.terms());
        Stay stay = places.stream()
                .map(DraftQueries.Place::stay)
                .filter(each -> each.place().equals(period))
                .findFirst()
                .orElseThrow(() -> new NotFound("place " + period));
        List<Vacancy> free = places.stream().map(DraftQueries.Place::vacancy).toList();
        return HandMove.to(facts.draft(free, day), new Pairing(trainee, stay), day)
                .fold(move -> kept(actor, id, move), Outcome::refused);
    }

    /** Back to the place that was calculated. */
    @Transactional
    public void takeBack(Actor.Person actor, UUID id, UUID trainee) {
        IntakePolicy.leads(actor, cohorts.get(id));
        store.takeBack(id, trainee);
    }

    /** The trainee answers, and may change a no until it shows. */
    @Transactional
    public Outcome<UUID> answer(Actor.Person actor, UUID id, HandMove.Reply reply) {
        IntakePolicy.joins(actor);
        HandMove move = drafts.ownMove(id).orElseThrow(() -> new NotFound("a place to answer"));
        return move.answered(reply, today.date())
                .fold(
                        answered -> {
                            store.reply(id, answered);
                            return Outcome.done(id);
                        },
                        Outcome::refused);
    }

    private Outcome<UUID> kept(Actor.Person actor, UUID id, HandMove move) {
        store.move(id, move, actor.account());
        return Outcome.done(id);
    }
}
