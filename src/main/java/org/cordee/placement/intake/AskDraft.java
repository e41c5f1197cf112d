package org.cordee.placement.intake;

import java.time.Clock;
import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Asks for the places of a cohort to be calculated, or calculated again: whoever leads the cohort. */
@Component
public class AskDraft {

    private final CohortQueries cohorts;
    private final DraftStore store;
    private final DraftQueue queue;
    private final Clock clock;
    private final TransactionTemplate apart;

    AskDraft(
            CohortQueries cohorts,
            DraftStore store,
            DraftQueue queue,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.cohorts = cohorts;
        this.store = store;
        this.queue = queue;
        this.clock = clock;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Comes back when the draft is made, or after a second while it goes on. What is asked stands before it begins. */
    public void handle(Actor.Person actor, UUID cohort) {
        apart.executeWithoutResult(status -> {
            IntakePolicy.leads(actor, cohorts.get(cohort));
            store.ask(cohort, clock.instant());
        });
        queue.add(cohort);
    }
}
