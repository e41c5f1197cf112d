package org.cordee.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Actors;
import org.cordee.platform.time.Today;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The job {@code signing}, every morning: lets a document lapse whose last day to sign is over, reminds by link those whose
 * turn it is, three days after and then every week, three times at most, and clears codes that are over.
 */
@Component
class SigningNight {

    private static final Actor JOB = new Actor.Job("signing");
    private static final int MOST_REMINDERS = 3;

    private final DocumentQueries documents;
    private final SigningQueries queries;
    private final SigningLetters letters;
    private final SigningNightStore store;
    private final Today today;
    private final TransactionTemplate transactions;

    SigningNight(
            DocumentQueries documents,
            SigningQueries queries,
            SigningLetters letters,
            SigningNightStore store,
            Today today,
            PlatformTransactionManager manager) {
        this.documents = documents;
        this.queries = queries;
        this.letters = letters;
        this.store = store;
        this.today = today;
        this.transactions = new TransactionTemplate(manager);
    }

    @Scheduled(cron = "0 30 6 * * *", zone = "UTC")
    @SchedulerLock(name = "signing", lockAtMostFor = "PT30M", lockAtLeastFor = "PT1M")
    void pass() {
        passNow();
    }

    /** Does what is due today and was not done yet. */
    void passNow() {
        Actors.run(JOB, () -> {
            LocalDate day = today.date();
            transactions.executeWithoutResult(status -> {
                store.clearCodes();
                store.lapse(day);
            });
            List<UUID> open = List.copyOf(transactions.execute(status -> store.open()));
            open.forEach(each -> transactions.executeWithoutResult(status -> remind(each, day)));
        });
    }

    private void remind(UUID id, LocalDate day) {
        Signing signing = queries.of(documents.get(id));
        signing.signatories().stream()
                .filter(each -> each.way() == Signatory.Way.LINK && signing.isTurnOf(each))
                .filter(each -> store.remindsToday(each.id(), MOST_REMINDERS, day))
                .forEach(each -> letters.remind(each, !(each.party().equals("peer") && store.peerOnPause(id))));
    }
}
