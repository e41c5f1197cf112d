package org.cordee.platform.mail;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.cordee.platform.Ids;
import org.cordee.platform.keys.InstallationKey;
import org.cordee.platform.keys.Sealed;
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
    static final String LEAVES = "+";
    static final String KEPT_BACK = "-";

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
        if (!canSend()) {
            throw new IllegalStateException("no mail server: ask canSend first");
        }
        String content =
                (letter.leaves() ? LEAVES : KEPT_BACK) + letter.language().getLanguage() + "\n" + letter.text();
        outbox.add(
                ids.next(),
                letter.recipient(),
                letter.kind(),
                sealed.seal(content.getBytes(StandardCharsets.UTF_8)),
                clock.instant());
    }
}
