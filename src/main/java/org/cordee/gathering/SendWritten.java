package org.cordee.gathering;

import java.util.List;
import java.util.Locale;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.i18n.Messages;
import org.cordee.platform.mail.Letter;
import org.cordee.platform.mail.LetterRound;
import org.cordee.platform.mail.Mailer;
import org.cordee.platform.time.Today;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The job {@code letters}, every minute: tells the next fifty readers that a message waits, each in a letter of their own
 * without a word of it. To whoever pauses the same letter goes through the outbox without leaving.
 */
@Component
class SendWritten {

    private static final Actor.Job JOB = new Actor.Job("letters");
    private static final int AT_ONCE = 50;

    private final WrittenStore store;
    private final Mailer mailer;
    private final Messages messages;
    private final LetterRound round;
    private final Today today;
    private final String baseUrl;

    SendWritten(
            WrittenStore store,
            Mailer mailer,
            Messages messages,
            LetterRound round,
            Today today,
            @Value("${cordee.base-url:}") String baseUrl) {
        this.store = store;
        this.mailer = mailer;
        this.messages = messages;
        this.round = round;
        this.today = today;
        this.baseUrl = baseUrl;
    }

    @Scheduled(cron = "30 * * * * *", zone = "UTC")
    @SchedulerLock(name = "letters", lockAtMostFor = "PT10M", lockAtLeastFor = "PT10S")
    void send() {
        sendNow();
    }

    /** Writes the next letters. */
    void sendNow() {
        round.write(JOB, () -> {
            List<WrittenStore.Copy> copies = store.next(AT_ONCE);
            copies.forEach(this::write);
        });
    }

    private void write(WrittenStore.Copy copy) {
        String recipient = copy.recipient();
        if (recipient != null) {
            Locale language = Letter.language(copy.language());
            String words = messages.text(language, "gathering.letter", baseUrl);
            mailer.queue(new Letter(recipient, "message", language, words, !copy.paused()));
        }
        store.told(copy, today.date());
    }
}
