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
    private final SendInvitation send;

    InviteContacts(Structures structures, SendInvitation send) {
        this.structures = structures;
        this.send = send;
    }

    /** What became of a sheet. */
    record Result(List<SendInvitation.Invited> invited, List<ContactSheet.Refused> refused) {}

    @Transactional
    Result handle(Actor.Person person, ContactSheet.Read read, Locale language, UnaryOperator<String> absolute) {
        if (person.role() != Role.COORDINATOR) {
            throw new NotAllowed("invite contacts");
        }
        List<SendInvitation.Invited> invited = new ArrayList<>();
        List<ContactSheet.Refused> refused = new ArrayList<>(read.refused());
        for (ContactSheet.Contact contact : read.contacts()) {
            Optional<StructureSummary> structure = structures.withNumber(contact.finess());
            if (structure.isEmpty()) {
                refused.add(new ContactSheet.Refused(contact.line(), "structure"));
            } else if (!structures.isInTerritory(structure.get().id(), person.scopeOrStop())) {
                refused.add(new ContactSheet.Refused(contact.line(), "territory"));
            } else {
                invited.add(send.handle(person, wanted(contact, structure.get(), person), language, absolute));
            }
        }
        return new Result(invited, refused);
    }

    private static Invitations.Wanted wanted(
            ContactSheet.Contact contact, StructureSummary structure, Actor.Person person) {
        return new Invitations.Wanted(
                contact.role(),
                structure.id(),
                person.scopeOrStop(),
                structure.name(),
                contact.name(),
                contact.email());
    }
}
