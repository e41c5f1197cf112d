package org.cordee.evidence;

import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.NotAllowed;
import org.cordee.platform.actor.Role;

/** Who adds statements: a director for the structure, the coordination for a working group of the territory. */
final class StatementPolicy {

    private StatementPolicy() {}

    static boolean writesForAGroup(Actor.Person actor) {
        return actor.role() == Role.COORDINATOR;
    }

    /** Stops whoever does not keep this statement. */
    static void keeps(Actor.Person actor, AddedStatement statement) {
        if (!statement.isKeptBy(actor)) {
            throw new NotAllowed("the statement of others");
        }
    }
}
