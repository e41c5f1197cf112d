package org.cordee.site;

import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.NotAllowed;
import org.cordee.platform.actor.Role;

/** Who may say that a link of the public list still opens: the coordinator. */
final class LinkPolicy {

    private LinkPolicy() {}

    static boolean mayCheck(Actor actor) {
        return actor instanceof Actor.Person person && person.role() == Role.COORDINATOR;
    }

    static void mustCheck(Actor.Person actor) {
        if (!mayCheck(actor)) {
            throw new NotAllowed("links are not checked by the role " + actor.role());
        }
    }
}
