package org.cordee.placement.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cordee.placement.cohort.CohortAnswer;
import org.cordee.placement.cohort.CohortAssignment;
import org.cordee.placement.exchange.CohortChoices;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.time.Today;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Calculates the places of a cohort: the one reader of what trainees ask and tick, bound as {@link #JOB}. */
@Component
class CalculateDraft {

    /** Who calculates. */
    static final Actor JOB = new Actor.Job("cohort");

    private final DraftStore store;
    private final DraftQueries queries;
    private final CohortChoices choices;
    private final Today today;

    CalculateDraft(DraftStore store, DraftQueries queries, CohortChoices choices, Today today) {
        this.store = store;
        this.queries = queries;
        this.choices = choices;
        this.today = today;
    }

    @Transactional
    public void handle(UUID cohort) {
        store.lock(cohort);
        LocalDate day = today.date();
        DraftFacts facts = queries.facts(cohort);
        var outcome = CohortAssignment.of(DraftQuestion.of(facts, choices.of(cohort), day));
        boolean made = outcome.fold(
                answer -> {
                    store.made(cohort, lines(facts, answer, day), answer.worstJourney(), day);
                    return true;
                },
                problems -> false);
        if (!made) {
            store.failed(cohort);
        }
    }

    /** Says that it could not be calculated. */
    @Transactional
    public void fail(UUID cohort) {
        store.failed(cohort);
    }

    /** What was calculated, and what was published before and may still be answered. */
    private static List<DraftLine> lines(DraftFacts facts, CohortAnswer answer, LocalDate day) {
        List<DraftLine> lines = new ArrayList<>();
        answer.placed().forEach(placed -> {
            boolean stands = facts.standing(placed.trainee()).isPresent();
            LocalDate published =
                    facts.line(placed.trainee()).map(DraftLine::publishedOn).orElse(null);
            lines.add(DraftLine.of(placed).published(stands ? published : null));
        });
        answer.waiting().forEach(trainee -> lines.add(DraftLine.waiting(trainee)));
        facts.lines().stream()
                .filter(line -> facts.pending(line.trainee(), day).isPresent())
                .forEach(lines::add);
        return lines;
    }
}
