package org.cordee.agreement.seal;

import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Actors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Seals files with the installation's key. The key is made the first time one is needed and replaced three months before
 * it is over; what was sealed before stays verifiable, for its certificate is inside the file and stays published.
 */
@Component
public class Seals {

    private static final Actor JOB = new Actor.Job("sealing");

    /** A key is replaced when it has less than this to live. */
    private static final Duration MARGIN = Duration.ofDays(90);

    private final SealingKeyStore store;
    private final Clock clock;
    private final TransactionTemplate transactions;

    Seals(SealingKeyStore store, Clock clock, PlatformTransactionManager manager) {
        this.store = store;
        this.clock = clock;
        this.transactions = new TransactionTemplate(manager);
    }

    /** A PDF as sealed now; the certificate it was sealed with is named in it. */
    public byte[] seal(byte[] pdf) {
        return PdfSeal.apply(pdf, key(), clock.instant());
    }

    /** A text as sealed now, in UTF-8: any editor reads it, and its last lines tell whether it changed. */
    public byte[] seal(String text) {
        return SealedText.apply(text, key());
    }

    /**
     * A PDF as sealed now, with a text sealed before inside it.
     *
     * @param about what the text is, in one sentence
     */
    public byte[] seal(byte[] pdf, byte[] text, String about) {
        return seal(Attachment.in(pdf, text, about));
    }

    /** The fingerprint of what this installation seals with now. */
    public Fingerprint fingerprint() {
        return key().fingerprint();
    }

    /** Every certificate this installation ever sealed with, the newest first. */
    List<SealingKeyStore.Known> known() {
        return List.copyOf(transactions.execute(status -> store.known()));
    }

    private SealingKey key() {
        return Actors.as(
                JOB,
                () -> transactions.execute(status -> {
                    Instant now = clock.instant();
                    return store.usedAfter(day(now.plus(MARGIN))).orElseGet(() -> made(now));
                }));
    }

    private SealingKey made(Instant now) {
        SealingKey fresh = SealingKey.fresh(now);
        try {
            store.add(fresh, day(now), day(fresh.usedUntil()));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("a key just made can be written", broken);
        }
        return fresh;
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }
}
