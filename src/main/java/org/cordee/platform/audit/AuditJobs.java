package org.cordee.platform.audit;

import java.time.Clock;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Actors;
import org.cordee.platform.db.Sql;
import org.cordee.platform.keys.InstallationKey;
import org.cordee.platform.time.Today;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Seals the audit every few seconds and empties its old months every night. */
@Component
class AuditJobs {

    private static final Actor SEAL = new Actor.Job("seal");

    private final AuditChain chain;
    private final TransactionTemplate transactions;
    private final Clock clock;
    private final Today today;

    AuditJobs(Sql sql, InstallationKey key, PlatformTransactionManager manager, Clock clock, Today today) {
        this.chain = new AuditChain(sql, key);
        this.transactions = new TransactionTemplate(manager);
        this.clock = clock;
        this.today = today;
    }

    @Scheduled(fixedDelayString = "PT3S")
    @SchedulerLock(name = "seal", lockAtMostFor = "PT5M")
    void seal() {
        Actors.run(SEAL, () -> transactions.executeWithoutResult(status -> chain.seal()));
    }

    @Scheduled(cron = "0 40 3 * * *")
    @SchedulerLock(name = "empty-audit", lockAtMostFor = "PT30M")
    void empty() {
        Actors.run(SEAL, () -> transactions.executeWithoutResult(status -> chain.empty(today.date(), clock.instant())));
    }
}
