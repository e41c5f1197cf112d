package org.cordee.wellbeing;

import java.util.List;
import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.web.Form;
import org.cordee.reference.ReferencePacks;
import org.springframework.stereotype.Component;

/** Fills the pages of what does not go well. */
@Component
class ConcernScreens {

    private final ConcernQueries queries;
    private final CloseOneQueries closeOnes;
    private final List<EmergencyNumber> numbers;
    private final ConcernContent content;

    ConcernScreens(ConcernQueries queries, CloseOneQueries closeOnes, ReferencePacks packs) {
        this.queries = queries;
        this.closeOnes = closeOnes;
        this.numbers = EmergencyNumber.of(packs);
        this.content = packs.latest("concerns").as(ConcernContent.class);
    }

    ConcernListPage list(Actor.Person actor) {
        List<Concern> seen = queries.seen(actor);
        return new ConcernListPage(
                seen.stream().filter(Concern::mine).toList(),
                seen.stream().filter(concern -> !concern.mine()).toList(),
                queries.due(),
                WellbeingPolicy.AUTHORS.contains(actor.role()));
    }

    NewConcernPage fresh(Actor.Person actor, Form form) {
        WellbeingPolicy.mayWrite(actor);
        return new NewConcernPage(closeOnes.ofActor(), numbers, content, form);
    }

    ConcernPage one(Actor.Person actor, UUID id, Form form) {
        return new ConcernPage(queries.one(actor, id), numbers, form);
    }
}
