package org.cordee.platform.mail;

import java.time.Clock;
import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.NotAllowed;
import org.cordee.platform.actor.Role;
import org.cordee.platform.audit.AuditTrail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends a letter that has not left at once, or gives it up; the administrator alone. */
@Component
class SettleMail {

    private final OutboxStore outbox;
    private final AuditTrail audit;
    private final Clock clock;

    SettleMail(OutboxStore outbox, AuditTrail audit, Clock clock) {
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public void retry(Actor.Person person, UUID letter) {
        refuseOthers(person);
        outbox.tryNow(letter);
        audit.done("retry", "platform.outbox", letter, null);
    }

    @Transactional
    public void cancel(Actor.Person person, UUID letter) {
        refuseOthers(person);
        outbox.cancel(letter, clock.instant());
        audit.done("cancel", "platform.outbox", letter, null);
    }

    private static void refuseOthers(Actor.Person person) {
        if (person.role() != Role.ADMINISTRATOR) {
            throw new NotAllowed("settle a letter");
        }
    }
}
