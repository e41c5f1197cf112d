package org.cordee.funding;

import java.time.LocalDate;
import java.util.UUID;
import org.cordee.platform.NotFound;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.actor.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The director writes down the last day a funder pays for a post. */
@Component
class EndPost {

    private final FundingStore store;
    private final FundingQueries queries;

    EndPost(FundingStore store, FundingQueries queries) {
        this.store = store;
        this.queries = queries;
    }

    @Transactional
    Outcome<UUID> handle(Actor.Person actor, UUID post, LocalDate last) {
        UUID structure = FundingPolicy.ownStructure(actor);
        Post found = queries.postsOf(structure).stream()
                .filter(candidate -> candidate.id().equals(post))
                .findFirst()
                .orElseThrow(() -> new NotFound("post " + post));
        if (last.isBefore(found.startsOn())) {
            return Outcome.refused(Problem.of("ends_on", "error.funding.dates"));
        }
        store.end(post, last, found.version());
        return Outcome.done(post);
    }
}
