package org.cordee.site;

import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.time.Today;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a note for the coordination, and lets the coordination settle it. */
@Service
class LeaveNote {

    private final NoteStore store;
    private final BoxQueries boxes;
    private final Today today;

    LeaveNote(NoteStore store, BoxQueries boxes, Today today) {
        this.store = store;
        this.boxes = boxes;
        this.today = today;
    }

    /** What was typed; the territory is null where there is only one. */
    record Draft(
            NoteKind kind,
            @Nullable UUID territory,
            String organisation,
            String name,
            String contact,
            String words,
            String message) {}

    /** Keeps it once: the form's random id is the note's. */
    @Transactional
    Outcome<Box> handle(Draft draft, UUID formId) {
        Optional<Box> reader = boxes.open().coordinations().stream()
                .filter(box -> draft.territory() == null || box.scope().equals(draft.territory()))
                .findFirst();
        if (reader.isEmpty()) {
            return Outcome.refused(Problem.ofAll("error.site.nobody_reads"));
        }
        store.add(new Note(
                formId,
                draft.kind(),
                reader.get().scope(),
                draft.organisation(),
                draft.name(),
                draft.contact(),
                draft.words(),
                draft.message(),
                today.date(),
                null));
        return Outcome.done(reader.get());
    }

    @Transactional
    Outcome<UUID> settle(Actor.Person actor, UUID id) {
        ReaderPolicy.mustSettleNotes(actor);
        store.settle(id, today.date());
        return Outcome.done(id);
    }
}
