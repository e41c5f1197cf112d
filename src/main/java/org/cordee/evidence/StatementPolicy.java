package org.cordee.evidence;

import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.NotAllowed;
import org.cordee.platform.actor.Role;
import org.jspecify.annotations.Nullable;

/** Who adds statements: a director for the structure, the coordination for a working group of the territory. */
final class StatementPolicy {

    private StatementPolicy() {}

    /** The structure the actor writes for, null for the coordination; stops everybody else. */
    static @Nullable UUID structure(Actor.Person actor) {
        return switch (actor.role()) {
            case DIRECTOR -> actor.scopeOrStop();
            case COORDINATOR -> null;
            default -> throw new NotAllowed("this role adds no statement");
        };
    }

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
