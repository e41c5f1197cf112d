package org.cordee.platform.mail;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.cordee.platform.Ids;
import org.cordee.platform.keys.InstallationKey;
import org.cordee.platform.keys.Sealed;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Queues letters with the transaction that causes them: what is rolled back is never sent. Without a mail server nothing
 * is queued, and whoever asks hands the words over in person.
 */
@Component
public class Mailer {

    static final String PURPOSE = "mail";

    private final OutboxStore outbox;
    private final Ids ids;
    private final Clock clock;
    private final Sealed sealed;
    private final ObjectProvider<JavaMailSender> server;

    Mailer(OutboxStore outbox, Ids ids, Clock clock, InstallationKey key, ObjectProvider<JavaMailSender> server) {
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
        this.sealed = new Sealed(key, PURPOSE);
        this.server = server;
    }

    /** Whether this installation has a mail server. */
    public boolean canSend() {
        return server.getIfAvailable() != null;
    }

    /** Queues a letter in the current transaction; a fault outside one, or without a mail server. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void queue(Letter letter) {
        add(letter, null);
    }

    /** Queues a letter with a date for the calendar of who receives it; a fault where {@link #queue(Letter)} is one. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void queue(Letter letter, Invitation invitation) {
        add(letter, invitation);
    }

    private void add(Letter letter, @Nullable Invitation invitation) {
        if (!canSend()) {
            throw new IllegalStateException("no mail server: ask canSend first");
        }
        var content = new Envelope.Content(letter.leaves(), letter.language(), letter.text(), invitation);
        outbox.add(
                ids.next(),
                letter.recipient(),
                letter.kind(),
                sealed.seal(content.sealed().getBytes(StandardCharsets.UTF_8)),
                clock.instant());
    }
}
