package org.cordee.pathway;

import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.NotAllowed;
import org.cordee.platform.actor.Role;

/** Who may do what with a path. */
final class PathPolicy {

    private PathPolicy() {}

    /** Stops unless the actor works in the structure, or coordinates. */
    static void mayStart(Actor.Person actor, UUID structure) {
        NotAllowed.unless(actor.role() == Role.COORDINATOR || isTeam(actor, structure), "to start a path");
    }

    /** Stops unless the actor works in the structure, or coordinates its territory. */
    static void mayWork(Actor.Person actor, Path path) {
        boolean coordinates =
                actor.role() == Role.COORDINATOR && path.place().territory().equals(actor.scope());
        NotAllowed.unless(coordinates || isTeam(actor, path.place().structure()), "to work on a path");
    }

    /** Whether the actor may go past a step: the director, with a reason. */
    static boolean goesPast(Actor.Person actor, Path path) {
        return actor.role() == Role.DIRECTOR && path.place().structure().equals(actor.scope());
    }

    private static boolean isTeam(Actor.Person actor, UUID structure) {
        boolean ofStructure = actor.role() == Role.DIRECTOR || actor.role() == Role.PROFESSIONAL;
        return ofStructure && structure.equals(actor.scope());
    }
}
