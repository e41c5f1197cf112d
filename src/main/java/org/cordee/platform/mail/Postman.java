package org.cordee.platform.mail;

import jakarta.mail.MessagingException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.cordee.platform.Ids;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Actors;
import org.cordee.platform.keys.InstallationKey;
import org.cordee.platform.keys.Sealed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The job {@code mail}: sends what waits; a letter that cannot leave is tried again after one minute, then two, four and
 * so on, and given up after ten attempts, half a day later. Its words go after a week, settled lines after 90 days. Whoever
 * pauses receives nothing but what they asked for themselves; the outbox reads the same.
 */
@Component
class Postman {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    private static final Actor JOB = new Actor.Job("mail");
    private static final int BATCH = 20;
    private static final int ATTEMPTS = 10;
    private static final String REMINDER = "reminder";
    private static final String COVER = "cover";
    private static final Duration KEPT = Duration.ofDays(90);
    private static final Duration WORDS_KEPT = Duration.ofDays(7);

    private final OutboxStore outbox;
    private final Ids ids;
    private final Clock clock;
    private final Sealed sealed;
    private final Envelope envelope;
    private final ObjectProvider<JavaMailSender> server;
    private final TransactionTemplate transactions;

    Postman(
            OutboxStore outbox,
            Ids ids,
            Clock clock,
            InstallationKey key,
            Envelope envelope,
            ObjectProvider<JavaMailSender> server,
            PlatformTransactionManager transactions) {
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
        this.sealed = new Sealed(key, Mailer.PURPOSE);
        this.envelope = envelope;
        this.server = server;
        this.transactions = new TransactionTemplate(transactions);
    }

    @Scheduled(initialDelayString = "PT10S", fixedDelayString = "PT5S")
    void deliver() {
        JavaMailSender open = server.getIfAvailable();
        if (open != null) {
            Actors.run(
                    JOB,
                    () -> transactions.executeWithoutResult(
                            status -> outbox.take(BATCH, clock.instant()).forEach(waiting -> send(open, waiting))));
        }
    }

    @Scheduled(cron = "0 20 4 * * *", zone = "UTC")
    void forget() {
        Instant now = clock.instant();
        Actors.run(
                JOB,
                () -> transactions.executeWithoutResult(status -> {
                    outbox.forgetWords(now.minus(WORDS_KEPT));
                    outbox.forget(now.minus(KEPT));
                }));
    }

    private void send(JavaMailSender open, OutboxStore.Waiting waiting) {
        try {
            Envelope.Content content = Envelope.Content.of(opened(waiting));
            boolean silenced = waiting.quiet() && !Letter.isAskedFor(waiting.kind());
            if (content.leaves() && !silenced) {
                open.send(envelope.fill(open.createMimeMessage(), waiting.id(), waiting.recipient(), content));
            } else {
                reach(open);
            }
            settle(waiting);
        } catch (MailException | MessagingException | UnsupportedEncodingException problem) {
            missed(waiting, problem);
        }
    }

    /** Sent; a reminder goes on, as it is, to whoever answers in the place of its reader today. */
    private void settle(OutboxStore.Waiting letter) {
        Instant now = clock.instant();
        outbox.sent(letter.id(), now);
        if (letter.kind().equals(REMINDER)) {
            for (String address : outbox.answering(letter.recipient())) {
                outbox.add(ids.next(), address, COVER, letter.body(), now);
            }
        }
    }

    /** A letter kept back settles when it would have left, so that it fails with the server. */
    private static void reach(JavaMailSender open) throws MessagingException {
        if (open instanceof JavaMailSenderImpl server) {
            server.testConnection();
        }
    }

    private void missed(OutboxStore.Waiting waiting, Exception problem) {
        int attempts = waiting.attempts() + 1;
        LOG.warn("mail {} was not sent, attempt {}: {}", waiting.id(), attempts, problem.getMessage());
        if (attempts >= ATTEMPTS) {
            outbox.failed(waiting.id(), clock.instant());
        } else {
            outbox.tryLater(waiting.id(), clock.instant().plus(Duration.ofMinutes(1L << (attempts - 1))));
        }
    }

    private String opened(OutboxStore.Waiting waiting) throws MessagingException {
        return sealed.open(waiting.body())
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElseThrow(() -> new MessagingException("sealed under another key"));
    }
}
