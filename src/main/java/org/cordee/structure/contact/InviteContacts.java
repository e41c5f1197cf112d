package org.cordee.structure.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.cordee.account.Invitations;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.NotAllowed;
import org.cordee.platform.actor.Role;
import org.cordee.platform.i18n.Messages;
import org.cordee.platform.mail.Letter;
import org.cordee.platform.mail.Mailer;
import org.cordee.structure.StructureSummary;
import org.cordee.structure.Structures;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Invites the contacts of a sheet, each into their structure of the coordinator's territory. Nothing else is kept of
 * them: an invitation without an answer is purged after 30 days.
 */
@Component
class InviteContacts {
    private final Structures structures;
    private final Invitations invitations;
    private final Mailer mailer;
    private final Messages messages;

    InviteContacts(Structures structures, Invitations invitations, Mailer mailer, Messages messages) {
        this.structures = structures;
        this.invitations = invitations;
        this.mailer = mailer;
        this.messages = messages;
    }

    /** Somebody invited; the link is shown once, to be handed over where no mail was sent. */
    record Invited(String name, String structure, String link, boolean mailed) {}

    /** What became of a sheet. */
    record Result(List<Invited> invited, List<ContactSheet.Refused> refused) {}

    @Transactional
    Result handle(Actor.Person person, ContactSheet.Read read, Locale language, UnaryOperator<String> absolute) {
        if (person.role() != Role.COORDINATOR) {
            throw new NotAllowed("invite contacts");
        }
        List<Invited> invited = new ArrayList<>();
        List<ContactSheet.Refused> refused = new ArrayList<>(read.refused());
        for (ContactSheet.Contact contact : read.contacts()) {
            Optional<StructureSummary> structure = structures.withNumber(contact.finess());
            if (structure.isEmpty()) {
                refused.add(new ContactSheet.Refused(contact.line(), "structure"));
            } else if (!structures.isInTerritory(structure.get().id(), person.scopeOrStop())) {
                refused.add(new ContactSheet.Refused(contact.line(), "territory"));
            } else {
                invited.add(invite(person, contact, structure.get(), language, absolute));
            }
        }
        return new Result(invited, refused);
    }

    private Invited invite(
            Actor.Person person,
            ContactSheet.Contact contact,
            StructureSummary structure,
            Locale language,
            UnaryOperator<String> absolute) {
        var made = invitations.invite(
                person,
                new Invitations.Wanted(
                        contact.role(),
                        structure.id(),
                        person.scopeOrStop(),
                        structure.name(),
                        contact.name(),
                        contact.email()));
        String link = absolute.apply(made.path());
        boolean mailed = mailer.canSend();
        if (mailed) {
            mailer.queue(new Letter(
                    contact.email(),
                    "invitation",
                    language,
                    messages.text(language, "structure.contact.letter", link)));
        }
        return new Invited(contact.name(), structure.name(), link, mailed);
    }
}
