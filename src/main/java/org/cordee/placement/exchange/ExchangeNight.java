package org.cordee.placement.exchange;

import java.time.LocalDate;
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
 * Every night: asks the author of what has not moved for long whether it still stands, closes what got no answer, and
 * offers places that are free to whoever waits for one.
 */
@Component
class ExchangeNight {

    private static final Actor JOB = new Actor.Job("exchange");

    private final SilenceStore silence;
    private final HeldSeatStore seats;
    private final ExchangeRules rules;
    private final TransactionTemplate transactions;
    private final Today today;

    ExchangeNight(
            SilenceStore silence,
            HeldSeatStore seats,
            ExchangeRules rules,
            PlatformTransactionManager manager,
            Today today) {
        this.silence = silence;
        this.seats = seats;
        this.rules = rules;
        this.transactions = new TransactionTemplate(manager);
        this.today = today;
    }

    @Scheduled(cron = "0 20 4 * * *")
    @SchedulerLock(name = "exchange", lockAtMostFor = "PT30M")
    void pass() {
        Actors.run(JOB, () -> pass(today.date()));
    }

    /** Each in its own transaction: what fails leaves the others done, and no lock is held for longer than one takes. */
    private void pass(LocalDate day) {
        Standing.Silence thresholds = rules.silence();
        for (SilenceStore.Of of : SilenceStore.Of.values()) {
            silence.since(of, day.minusDays(thresholds.askAfterDays()))
                    .forEach(each -> transactions.executeWithoutResult(status -> settle(each, day, thresholds)));
        }
        for (UUID period : seats.awaited()) {
            transactions.executeWithoutResult(status -> {
                int ignored = seats.offerFree(period, thresholds.offerDays());
            });
        }
    }

    private void settle(SilenceStore.Silent silent, LocalDate day, Standing.Silence thresholds) {
        switch (silent.standing().due(day, thresholds)) {
            case ASK -> silence.ask(silent, day);
            case CLOSE -> silence.close(silent, day);
            case NOTHING -> {}
        }
    }
}
