package org.cordee.wellbeing;

import java.util.Locale;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Actors;
import org.cordee.platform.i18n.Messages;
import org.cordee.platform.mail.Letter;
import org.cordee.platform.mail.LetterRound;
import org.cordee.platform.mail.Mailer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The job {@code concerns}, every few minutes: tells the coordination of an answer that did not come in time, and writes, to
 * whoever something new waits for, that something waits. It reads no words.
 */
@Component
class TellConcerns {

    private static final Actor.Job JOB = new Actor.Job("concerns");

    private final ConcernTurnStore store;
    private final Mailer mailer;
    private final Messages messages;
    private final LetterRound round;
    private final TransactionTemplate transactions;
    private final String baseUrl;

    TellConcerns(
            ConcernTurnStore store,
            Mailer mailer,
            Messages messages,
            LetterRound round,
            PlatformTransactionManager manager,
            @Value("${cordee.base-url:}") String baseUrl) {
        this.store = store;
        this.mailer = mailer;
        this.messages = messages;
        this.round = round;
        this.transactions = new TransactionTemplate(manager);
        this.baseUrl = baseUrl;
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT5M")
    @SchedulerLock(name = "concerns", lockAtMostFor = "PT10M", lockAtLeastFor = "PT10S")
    void tell() {
        tellNow();
    }

    /** Tells what is to be told now and was not yet. */
    void tellNow() {
        Actors.run(JOB, () -> transactions.executeWithoutResult(status -> store.tellTheCoordination()));
        round.write(JOB, () -> store.letters().forEach(this::write));
    }

    private void write(ConcernTurnStore.Recipient recipient) {
        Locale language = Letter.language(recipient.language());
        mailer.queue(new Letter(
                recipient.address(), "message", language, messages.text(language, "wellbeing.letter", baseUrl)));
    }
}
