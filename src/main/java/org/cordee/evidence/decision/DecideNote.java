package org.cordee.evidence.decision;

import java.util.List;
import java.util.UUID;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.Problems;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.time.Today;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A note is decided, which keeps what its statements said that day; it is then shared with the region, or put away. */
@Component
class DecideNote {

    private final DecisionStore store;
    private final DecisionQueries queries;
    private final NoteGrounds grounds;
    private final Today today;

    DecideNote(DecisionStore store, DecisionQueries queries, NoteGrounds grounds, Today today) {
        this.store = store;
        this.queries = queries;
        this.grounds = grounds;
        this.today = today;
    }

    @Transactional
    Outcome<UUID> decide(Actor.Person actor, UUID id) {
        Note note = kept(actor, id);
        if (note.status() != NoteStatus.DRAFT) {
            return Outcome.refused(Problem.ofAll("error.decision.decided"));
        }
        List<NoteGround> held = grounds.today(note);
        List<Problem> missing = note.missing(held);
        if (!missing.isEmpty()) {
            return Outcome.refused(new Problems(missing));
        }
        store.ground(id, held);
        store.move(actor, id, new Note.Move(NoteStatus.DECIDED, false, today.date(), actor.role()));
        return Outcome.done(id);
    }

    /** Lets the region read a decided note, or keeps it to the team again. */
    @Transactional
    Outcome<UUID> share(Actor.Person actor, UUID id, boolean shared) {
        Note note = kept(actor, id);
        if (note.status() != NoteStatus.DECIDED) {
            return Outcome.refused(Problem.ofAll("error.decision.share"));
        }
        store.move(actor, id, new Note.Move(NoteStatus.DECIDED, shared, today.date(), actor.role()));
        return Outcome.done(id);
    }

    /** Puts a note away, for the team alone; nothing of it is lost. */
    @Transactional
    Outcome<UUID> archive(Actor.Person actor, UUID id) {
        Note note = kept(actor, id);
        if (note.status() == NoteStatus.ARCHIVED) {
            return Outcome.refused(Problem.ofAll("error.decision.archived"));
        }
        store.move(actor, id, new Note.Move(NoteStatus.ARCHIVED, false, today.date(), actor.role()));
        return Outcome.done(id);
    }

    /** Takes a note out again, where it was: decided when it had been. */
    @Transactional
    Outcome<UUID> restore(Actor.Person actor, UUID id) {
        Note note = kept(actor, id);
        if (note.status() != NoteStatus.ARCHIVED) {
            return Outcome.refused(Problem.ofAll("error.decision.restore"));
        }
        boolean decided = note.moves().stream().anyMatch(move -> move.status() == NoteStatus.DECIDED);
        NoteStatus back = decided ? NoteStatus.DECIDED : NoteStatus.DRAFT;
        store.move(actor, id, new Note.Move(back, false, today.date(), actor.role()));
        return Outcome.done(id);
    }

    private Note kept(Actor.Person actor, UUID id) {
        Note note = queries.one(id);
        NotePolicy.keeps(actor, note);
        return note;
    }
}
