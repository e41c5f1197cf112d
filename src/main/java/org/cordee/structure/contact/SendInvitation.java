package org.cordee.structure.contact;

import java.util.Locale;
import java.util.function.UnaryOperator;
import org.cordee.account.Invitations;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.i18n.Messages;
import org.cordee.platform.mail.Letter;
import org.cordee.platform.mail.Mailer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes one invitation, and mails its link where there is an address and a mail server; else it is handed over. */
@Component
class SendInvitation {
    private final Invitations invitations;
    private final Mailer mailer;
    private final Messages messages;

    SendInvitation(Invitations invitations, Mailer mailer, Messages messages) {
        this.invitations = invitations;
        this.mailer = mailer;
        this.messages = messages;
    }

    /** Somebody invited; the link is shown once, to be handed over where no mail was sent. */
    record Invited(String name, String place, String link, boolean mailed) {}

    @Transactional
    Invited handle(Actor.Person person, Invitations.Wanted wanted, Locale language, UnaryOperator<String> absolute) {
        String link = absolute.apply(invitations.invite(person, wanted).path());
        String email = wanted.email();
        if (email == null || !mailer.canSend()) {
            return new Invited(wanted.name(), wanted.label(), link, false);
        }
        mailer.queue(
                new Letter(email, "invitation", language, messages.text(language, "structure.contact.letter", link)));
        return new Invited(wanted.name(), wanted.label(), link, true);
    }
}
