package org.cordee.site;

import java.util.List;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.web.Awaiting;
import org.springframework.stereotype.Component;

/** The messages of visitors that wait for an answer, on the first screen of whoever reads them. */
@Component
class RequestsAwaiting implements Awaiting {

    private final RequestQueries queries;

    RequestsAwaiting(RequestQueries queries) {
        this.queries = queries;
    }

    @Override
    public List<Item> of(Actor.Person actor) {
        return actor.role() != Role.COORDINATOR && actor.role() != Role.DIRECTOR
                ? List.of()
                : queries.waiting().stream()
                        .map(waiting -> new Item(
                                Weight.WAITS,
                                "site.awaiting." + waiting.kind().code(),
                                List.of(),
                                "/requests/" + waiting.id(),
                                waiting.dueOn()))
                        .toList();
    }
}
