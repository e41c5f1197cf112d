package org.cordee.pathway.diagnosis;

import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.NotAllowed;
import org.cordee.platform.actor.Role;

/** Rounds are the business of the structure alone: its direction and its team. The coordination sees that one ran. */
final class DiagnosisPolicy {

    private DiagnosisPolicy() {}

    static boolean isTeam(Actor.Person actor, UUID structure) {
        boolean ofStructure = actor.role() == Role.DIRECTOR || actor.role() == Role.PROFESSIONAL;
        return ofStructure && structure.equals(actor.scope());
    }

    static void mayRun(Actor.Person actor, UUID structure) {
        if (!isTeam(actor, structure)) {
            throw new NotAllowed("rounds are opened and closed by the structure");
        }
    }

    /** Stops unless the actor works in the structure, or coordinates: both see the path and agree actions. */
    static void mayAgree(Actor.Person actor, UUID structure) {
        if (actor.role() != Role.COORDINATOR && !isTeam(actor, structure)) {
            throw new NotAllowed("to agree what is done");
        }
    }
}
