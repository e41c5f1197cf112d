package org.cordee.questionnaire;

import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.NotAllowed;
import org.cordee.platform.actor.Role;

/** Rounds and cards are the business of the structure that asks: its direction and its team. */
final class RoundPolicy {

    private RoundPolicy() {}

    /** The structure the actor asks for; stops everybody else. */
    static UUID structure(Actor.Person actor) {
        if (actor.role() != Role.DIRECTOR && actor.role() != Role.PROFESSIONAL) {
            throw new NotAllowed("rounds are opened by the structure that asks");
        }
        return actor.scopeOrStop();
    }
}
