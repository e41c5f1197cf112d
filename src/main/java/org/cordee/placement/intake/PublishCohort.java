package org.cordee.placement.intake;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cordee.placement.Circumstances;
import org.cordee.placement.SayCircumstances;
import org.cordee.placement.cohort.Stay;
import org.cordee.placement.exchange.ProposeSeat;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.time.Today;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Proposes to each trainee the place of the draft, and says to the others that none is left: the coordination, who proposes
 * places. Each in its own transaction, so that one that cannot be proposed leaves the others done; twice is once.
 */
@Component
public class PublishCohort {

    private final CohortQueries cohorts;
    private final DraftQueries drafts;
    private final DraftStore store;
    private final ProposeSeat propose;
    private final SayCircumstances circumstances;
    private final Today today;
    private final TransactionTemplate apart;

    PublishCohort(
            CohortQueries cohorts,
            DraftQueries drafts,
            DraftStore store,
            ProposeSeat propose,
            SayCircumstances circumstances,
            Today today,
            PlatformTransactionManager transactions) {
        this.cohorts = cohorts;
        this.drafts = drafts;
        this.store = store;
        this.propose = propose;
        this.circumstances = circumstances;
        this.today = today;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * What came of it.
     *
     * @param proposed places proposed now
     * @param failed places that could not be, because they were closed or the trainee is there already
     * @param waiting those for whom no place is left
     */
    public record Published(int proposed, int failed, int waiting) {}

    private enum Step {
        PROPOSED,
        FAILED,
        WAITING,
        /** Published by somebody else meanwhile. */
        SKIPPED
    }

    private record Work(Cohort cohort, List<DraftQueries.Place> places, List<DraftLine> lines) {}

    /** Publishes what is not published yet. */
    public Published handle(Actor.Person actor, UUID id) {
        Work work = apart.execute(status -> work(actor, id));
        if (work == null) {
            return new Published(0, 0, 0);
        }
        List<Step> steps = work.lines().stream()
                .map(line -> Optional.ofNullable(apart.execute(status -> publish(actor, work, line, status)))
                        .orElse(Step.FAILED))
                .toList();
        return new Published(count(steps, Step.PROPOSED), count(steps, Step.FAILED), count(steps, Step.WAITING));
    }

    private Work work(Actor.Person actor, UUID id) {
        Cohort cohort = cohorts.get(id);
        IntakePolicy.publishes(actor, cohort);
        return new Work(
                cohort,
                drafts.places(cohort.territory(), cohort.terms()),
                drafts.facts(id).publishable(today.date()));
    }

    private Step publish(Actor.Person actor, Work work, DraftLine line, TransactionStatus status) {
        if (!store.publish(work.cohort().id(), line, today.date())) {
            return Step.SKIPPED;
        }
        store.takeBack(work.cohort().id(), line.trainee());
        Stay stay = line.stay();
        if (stay == null) {
            return Step.WAITING;
        }
        Optional<UUID> placement = work.places().stream()
                .filter(place -> place.stay().place().equals(stay.place()))
                .findFirst()
                .flatMap(place -> proposed(actor, work.cohort(), line.trainee(), place));
        if (placement.isEmpty()) {
            status.setRollbackOnly();
            return Step.FAILED;
        }
        return Step.PROPOSED;
    }

    private Optional<UUID> proposed(Actor.Person actor, Cohort cohort, UUID trainee, DraftQueries.Place place) {
        CohortTerms terms = cohort.terms();
        var asked = new ProposeSeat.Trainee(trainee, cohort.school(), terms.startsOn(), terms.endsOn());
        Optional<UUID> placement = propose.toTrainee(
                        actor, asked, place.need(), place.stay().place())
                .fold(Optional::of, problems -> Optional.empty());
        return placement.filter(each -> circumstances
                .handle(actor, each, new Circumstances(false, terms.taughtHours(), terms.totalHours()))
                .fold(done -> true, problems -> false));
    }

    private static int count(List<Step> steps, Step step) {
        return (int) steps.stream().filter(step::equals).count();
    }
}
