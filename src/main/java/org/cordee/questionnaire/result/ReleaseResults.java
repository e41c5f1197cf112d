package org.cordee.questionnaire.result;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Actors;
import org.cordee.platform.time.Today;
import org.cordee.statistics.Period;
import org.cordee.structure.Structures;
import org.cordee.structure.Territory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets out what answers say, once a quarter is over: each night, every quarter that is due, the earliest first, each in one
 * transaction. A quarter that was let out is never computed again.
 */
@Component
public class ReleaseResults {

    private static final Actor JOB = new Actor.Job("results");

    private final ScoreQueries scores;
    private final ResultStore store;
    private final QuarterResults quarter;
    private final Structures structures;
    private final Today today;
    private final TransactionTemplate transactions;

    ReleaseResults(
            ScoreQueries scores,
            ResultStore store,
            QuarterResults quarter,
            Structures structures,
            Today today,
            PlatformTransactionManager manager) {
        this.scores = scores;
        this.store = store;
        this.quarter = quarter;
        this.structures = structures;
        this.today = today;
        this.transactions = new TransactionTemplate(manager);
    }

    /** Releases the quarters that are over and were not let out yet, in every territory. */
    @Scheduled(cron = "0 10 4 * * *", zone = "UTC")
    public void releaseClosedQuarters() {
        Actors.run(JOB, () -> {
            List<RuntimeException> failures = new ArrayList<>();
            structures.territories().forEach(territory -> tried(territory, failures));
            if (!failures.isEmpty()) {
                throw failures.get(0);
            }
        });
    }

    /** What fails in one territory holds no other one up; the quarter is tried again the next night. */
    private void tried(Territory territory, List<RuntimeException> failures) {
        try {
            release(territory);
        } catch (DataAccessException | IllegalArgumentException | IllegalStateException failure) {
            failures.add(failure);
        }
    }

    private void release(Territory territory) {
        List<UUID> asking = scores.asking().stream()
                .filter(structure -> structures.isInTerritory(structure, territory.id()))
                .toList();
        if (!asking.isEmpty()) {
            scores.firstDay(asking).ifPresent(first -> release(territory.id(), asking, first));
        }
    }

    private void release(UUID territory, List<UUID> asking, LocalDate first) {
        Set<LocalDate> done = scores.quartersDone(territory);
        LocalDate now = today.date();
        Period from = Period.quarterOf(first);
        for (Period due = from;
                due.isClosedOn(now);
                due = Period.quarterOf(due.to().plusDays(1))) {
            Period over = due;
            if (!done.contains(over.to())) {
                transactions.executeWithoutResult(status -> {
                    quarter.release(new QuarterResults.Due(territory, asking, from.from(), over));
                    store.done(territory, over.to(), now);
                });
            }
        }
    }
}
