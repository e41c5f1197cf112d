package org.cordee.placement.intake;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cordee.placement.cohort.HandMove;
import org.cordee.placement.cohort.Pairing;
import org.cordee.platform.NotFound;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.time.Today;
import org.cordee.platform.web.Form;
import org.springframework.stereotype.Component;

/** Fills what is shown of a draft. */
@Component
class DraftScreens {

    /** A calculation that was asked longer ago was cut off, and may be asked again. */
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final CohortQueries cohorts;
    private final DraftQueries drafts;
    private final Clock clock;
    private final Today today;

    DraftScreens(CohortQueries cohorts, DraftQueries drafts, Clock clock, Today today) {
        this.cohorts = cohorts;
        this.drafts = drafts;
        this.clock = clock;
        this.today = today;
    }

    DraftView view(Actor.Person actor, Cohort cohort, List<CohortQueries.Member> members) {
        Optional<DraftQueries.Head> head = drafts.head(cohort.id());
        boolean running = head.filter(each -> each.state().equals("asked"))
                .filter(each -> each.askedAt().plus(LONGEST).isAfter(clock.instant()))
                .isPresent();
        DraftFacts facts = drafts.facts(cohort.id());
        var places = drafts.places(cohort.territory(), cohort.terms());
        LocalDate day = today.date();
        return new DraftView(
                head.orElse(null),
                running,
                new DraftView.Ground(facts, members, places, day).lines(),
                facts.publishable(day).size(),
                facts.without().size(),
                IntakePolicy.mayPublish(actor, cohort));
    }

    /** The places to choose one by hand from, each with the seats left for anybody; no choice of the trainee is looked at. */
    MovePage move(Actor.Person actor, UUID id, UUID trainee, Form form) {
        Cohort cohort = cohorts.get(id);
        IntakePolicy.leads(actor, cohort);
        CohortQueries.Member member = cohorts.members(id).stream()
                .filter(each -> each.peer().equals(trainee))
                .findFirst()
                .orElseThrow(() -> new NotFound("trainee " + trainee));
        LocalDate day = today.date();
        List<DraftQueries.Place> places = drafts.places(cohort.territory(), cohort.terms());
        var draft = drafts.facts(id)
                .draft(places.stream().map(DraftQueries.Place::vacancy).toList(), day);
        List<MovePage.Seats> seats = places.stream()
                .map(place -> new MovePage.Seats(
                        place, Math.max(0, draft.seatsLeft(new Pairing(trainee, place.stay()), day))))
                .toList();
        return new MovePage(cohort, member, seats, form);
    }

    OwnCohortPage.OwnPlace own(Cohort cohort) {
        Optional<HandMove> move = drafts.ownMove(cohort.id());
        var at = move.flatMap(each -> drafts.places(cohort.territory(), cohort.terms()).stream()
                .filter(place -> place.stay().equals(each.stay()))
                .findFirst());
        boolean answers = move.filter(each ->
                        each.reply() != HandMove.Reply.YES && today.date().isBefore(each.toldOn()))
                .isPresent();
        return new OwnCohortPage.OwnPlace(move.orElse(null), at.orElse(null), answers, drafts.ownWaiting(cohort.id()));
    }
}
