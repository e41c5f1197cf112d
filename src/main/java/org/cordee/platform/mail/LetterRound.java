package org.cordee.platform.mail;

import org.cordee.platform.Installations;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Actors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A round of letters that a job writes: all of them in one transaction, or none. */
@Component
public class LetterRound {

    private final Mailer mailer;
    private final Installations installations;
    private final TransactionTemplate transactions;

    LetterRound(Mailer mailer, Installations installations, PlatformTransactionManager manager) {
        this.mailer = mailer;
        this.installations = installations;
        this.transactions = new TransactionTemplate(manager);
    }

    /** Whether letters are written here at all: there is a mail server, and this is no demonstration. */
    public boolean isOpen() {
        return mailer.canSend() && !installations.current().demo();
    }

    /** Writes as this job; does nothing where no letters are written. */
    public void write(Actor.Job job, Runnable writing) {
        if (isOpen()) {
            Actors.run(job, () -> transactions.executeWithoutResult(status -> writing.run()));
        }
    }
}
