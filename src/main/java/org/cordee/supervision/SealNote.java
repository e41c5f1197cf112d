package org.cordee.supervision;

import java.util.UUID;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.actor.Actor;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a note sealed to the two; each writes, changes and deletes their own. */
@Component
public class SealNote {

    private final SealedNoteStore store;

    SealNote(SealedNoteStore store) {
        this.store = store;
    }

    /** Keeps it; refused when another device of the same person wrote first, whose words would be lost. */
    @Transactional
    Outcome<UUID> handle(Actor.Person actor, Note note) {
        BondPolicy.isOneOfTheTwo(actor);
        try {
            if (note.version() == 0) {
                store.add(note);
            } else {
                store.change(note);
            }
            return Outcome.done(note.meeting());
        } catch (DuplicateKeyException another) {
            return Outcome.refused(Problem.ofAll("error.seal.written_elsewhere"));
        }
    }

    /** Deletes one's own. */
    @Transactional
    public void delete(Actor.Person actor, UUID meeting) {
        BondPolicy.isOneOfTheTwo(actor);
        store.delete(meeting, actor.role());
    }
}
