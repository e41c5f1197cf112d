package org.cordee.signal;

import java.time.LocalDate;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Actors;
import org.cordee.platform.time.Today;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The job {@code signals}, every night: opens what is so, closes what is so no more. It knows nothing a peer logged. */
@Component
public class WatchSignals {

    private static final Actor JOB = new Actor.Job("signals");

    private final FactQueries facts;
    private final SignalStore store;
    private final SignalContents contents;
    private final Today today;
    private final TransactionTemplate transactions;

    WatchSignals(
            FactQueries facts,
            SignalStore store,
            SignalContents contents,
            Today today,
            PlatformTransactionManager manager) {
        this.facts = facts;
        this.store = store;
        this.contents = contents;
        this.today = today;
        this.transactions = new TransactionTemplate(manager);
    }

    @Scheduled(cron = "0 50 4 * * *", zone = "UTC")
    @SchedulerLock(name = "signals", lockAtMostFor = "PT30M", lockAtLeastFor = "PT1M")
    void watch() {
        watchNow();
    }

    /** Looks at every kind as it is today; a second look changes nothing. */
    public void watchNow() {
        for (WorkKind kind : WorkKind.values()) {
            Actors.run(JOB, () -> transactions.executeWithoutResult(status -> watch(kind)));
        }
    }

    private void watch(WorkKind kind) {
        SignalContent.Rule rule = contents.inForce().rule(kind.code());
        LocalDate day = today.date();
        Changes changes = Changes.of(facts.of(kind, rule), store.standing(kind));
        changes.closed().forEach(signal -> store.close(signal.id(), day));
        changes.moved().forEach(signal -> store.move(signal.id(), signal.factOn()));
        changes.opened().forEach(fact -> store.open(kind, fact, day, day.plusDays(rule.after())));
    }
}
