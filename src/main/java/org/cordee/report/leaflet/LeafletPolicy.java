package org.cordee.report.leaflet;

import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.NotAllowed;
import org.cordee.platform.actor.Role;

/** Who makes a leaflet with chosen words: the director, of their structure or region; the coordination, of the region. */
final class LeafletPolicy {

    private LeafletPolicy() {}

    static boolean mayMake(Actor.Person actor) {
        return actor.role() == Role.DIRECTOR || actor.role() == Role.COORDINATOR;
    }

    static void make(Actor.Person actor, Scope scope) {
        if (!mayMake(actor) || (scope == Scope.STRUCTURE && actor.role() != Role.DIRECTOR)) {
            throw new NotAllowed("a leaflet of a place that is not theirs");
        }
    }

    /** The figures somebody sees first: of their structure where they have one. */
    static Scope own(Actor.Person actor) {
        return actor.role() == Role.COORDINATOR ? Scope.REGION : Scope.STRUCTURE;
    }
}
