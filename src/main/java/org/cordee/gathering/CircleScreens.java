package org.cordee.gathering;

import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.time.Today;
import org.cordee.platform.web.Form;
import org.springframework.stereotype.Component;

/** Puts the page of a group together for whoever reads it. */
@Component
class CircleScreens {

    private final CircleQueries queries;
    private final Today today;

    CircleScreens(CircleQueries queries, Today today) {
        this.queries = queries;
        this.today = today;
    }

    CirclePage one(Actor.Person actor, UUID id, Form form) {
        boolean keeps = actor.role() == Role.COORDINATOR;
        return new CirclePage(
                queries.get(actor, id),
                queries.meetings(actor, id),
                queries.materials(id),
                keeps,
                keeps ? queries.members(id) : 0,
                today.date(),
                form);
    }
}
