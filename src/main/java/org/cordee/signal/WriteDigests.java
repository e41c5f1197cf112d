package org.cordee.signal;

import java.time.LocalDate;
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
 * The job {@code digests}, every Monday: one mail to whoever has something waiting, that says how many things and no more.
 * A peer gets none: a signal about a person leaves by no mail, so a pause has nothing to hold back.
 */
@Component
class WriteDigests {

    private static final Actor.Job JOB = new Actor.Job("digests");
    private static final int WEEK = 7;

    private final DigestStore store;
    private final Mailer mailer;
    private final Messages messages;
    private final LetterRound round;
    private final Today today;
    private final String baseUrl;

    WriteDigests(
            DigestStore store,
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

    @Scheduled(cron = "0 30 6 * * MON", zone = "UTC")
    @SchedulerLock(name = "digests", lockAtMostFor = "PT30M", lockAtLeastFor = "PT1M")
    void write() {
        writeNow();
    }

    /** Writes to whoever has had no mail for a week. */
    void writeNow() {
        LocalDate since = today.date().minusDays(WEEK);
        round.write(JOB, () -> store.toWrite(since).forEach(this::write));
    }

    private void write(DigestStore.Digest digest) {
        Locale language = Letter.language(digest.language());
        String words = messages.text(language, "signal.letter", digest.things(), baseUrl + "/signals");
        mailer.queue(new Letter(digest.recipient(), "digest", language, words));
        store.written(digest.account(), today.date());
    }
}
