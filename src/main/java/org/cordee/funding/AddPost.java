package org.cordee.funding;

import java.util.UUID;
import org.cordee.platform.Ids;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.actor.Actor;
import org.cordee.structure.OrganisationKind;
import org.cordee.structure.Structures;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The director writes down that a funder pays for a post. */
@Component
class AddPost {

    private final FundingStore store;
    private final Structures structures;
    private final Ids ids;

    AddPost(FundingStore store, Structures structures, Ids ids) {
        this.store = store;
        this.structures = structures;
        this.ids = ids;
    }

    @Transactional
    Outcome<UUID> handle(Actor.Person actor, NewPost command) {
        UUID structure = FundingPolicy.ownStructure(actor);
        if (structures.organisations(OrganisationKind.FUNDER).stream()
                .noneMatch(funder -> funder.id().equals(command.funder()))) {
            return Outcome.refused(Problem.of("funder", "error.funding.funder"));
        }
        if (command.endsOn() != null && command.endsOn().isBefore(command.startsOn())) {
            return Outcome.refused(Problem.of("ends_on", "error.funding.dates"));
        }
        UUID id = ids.next();
        store.add(new Post(
                id,
                structure,
                command.funder(),
                command.label(),
                command.percent(),
                command.startsOn(),
                command.endsOn(),
                command.yearly(),
                command.placement(),
                0));
        return Outcome.done(id);
    }
}
