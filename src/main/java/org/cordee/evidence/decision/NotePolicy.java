package org.cordee.evidence.decision;

import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.NotAllowed;

/** Who writes decision notes: a director for the structure, the coordination for its territory. */
final class NotePolicy {

    private NotePolicy() {}

    /** Stops whoever does not keep this note. */
    static void keeps(Actor.Person actor, Note note) {
        if (!note.isKeptBy(actor)) {
            throw new NotAllowed("the note of others");
        }
    }
}
