package org.cordee.evidence.decision;

import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.NotAllowed;
import org.jspecify.annotations.Nullable;

/** Who writes decision notes: a director for the structure, the coordination for its territory. */
final class NotePolicy {

    private NotePolicy() {}

    /** The structure the actor decides for, null for the coordination; stops everybody else. */
    static @Nullable UUID structure(Actor.Person actor) {
        return switch (actor.role()) {
            case DIRECTOR -> actor.scopeOrStop();
            case COORDINATOR -> null;
            default -> throw new NotAllowed("this role writes no decision note");
        };
    }

    /** Stops whoever does not keep this note. */
    static void keeps(Actor.Person actor, Note note) {
        if (!note.isKeptBy(actor)) {
            throw new NotAllowed("the note of others");
        }
    }
}
