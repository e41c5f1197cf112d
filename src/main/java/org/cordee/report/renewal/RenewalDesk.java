package org.cordee.report.renewal;

import java.util.Optional;
import java.util.UUID;
import org.cordee.funding.Fundings;
import org.cordee.funding.Post;
import org.cordee.platform.NotFound;
import org.cordee.platform.actor.Actor;
import org.springframework.stereotype.Component;

/** Gives a renewal file with the post it is about. */
@Component
class RenewalDesk {

    private final RenewalQueries queries;
    private final Fundings fundings;

    RenewalDesk(RenewalQueries queries, Fundings fundings) {
        this.queries = queries;
        this.fundings = fundings;
    }

    /** The post, of the actor's own structure; stops when there is none. */
    Post post(Actor.Person actor, UUID post) {
        return fundings.postsOf(RenewalPolicy.ownStructure(actor)).stream()
                .filter(candidate -> candidate.id().equals(post))
                .findFirst()
                .orElseThrow(() -> new NotFound("post " + post));
    }

    /** The file; stops when there is none of the actor's own structure. */
    Renewal get(Actor.Person actor, UUID id) {
        var unused = RenewalPolicy.ownStructure(actor);
        return queries.get(id);
    }

    /** The file of a post that was not refused; empty while nobody began. */
    Optional<Renewal> open(UUID structure, UUID post) {
        return queries.ofStructure(structure).stream()
                .filter(renewal -> renewal.post().equals(post) && renewal.answer() != Answer.REFUSED)
                .findFirst();
    }
}
