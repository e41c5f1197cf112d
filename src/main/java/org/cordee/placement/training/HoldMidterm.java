package org.cordee.placement.training;

import java.util.Objects;
import java.util.UUID;
import org.cordee.placement.PlacementSummary;
import org.cordee.placement.Placements;
import org.cordee.platform.NotFound;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.NotAllowed;
import org.cordee.platform.time.Today;
import org.cordee.platform.web.SensitiveText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Trainee and tutor hold the talk at half-time: a note each, two signatures; then the school may add a word. */
@Component
public class HoldMidterm {

    private final Placements placements;
    private final MidtermStore store;
    private final TrainingContents contents;
    private final Today today;

    HoldMidterm(Placements placements, MidtermStore store, TrainingContents contents, Today today) {
        this.placements = placements;
        this.store = store;
        this.contents = contents;
        this.today = today;
    }

    /** Writes one's own note; another note takes the signatures away. Refused once both signed. */
    @Transactional
    public Outcome<UUID> write(Actor.Person actor, UUID placement, String note) {
        TrainingSide side = signs(actor, placement);
        Problem sensitive = SensitiveText.refusal("note", note).orElse(null);
        if (sensitive != null) {
            return Outcome.refused(sensitive);
        }
        store.begin(Midterm.begun(placement, contents.midtermVersion()));
        Midterm midterm = get(placement);
        if (midterm.isDone()) {
            return note.equals(midterm.of(side).note())
                    ? Outcome.done(placement)
                    : Outcome.refused(Problem.ofAll("error.midterm.done"));
        }
        Midterm written = midterm.written(side, note);
        if (!written.equals(midterm)) {
            store.save(written);
        }
        return Outcome.done(placement);
    }

    /** Signs both notes as they were read; a second time changes nothing. */
    @Transactional
    public Outcome<UUID> sign(Actor.Person actor, UUID placement, int version) {
        TrainingSide side = signs(actor, placement);
        Midterm midterm = get(placement);
        if (midterm.of(side).signedOn() != null) {
            return Outcome.done(placement);
        }
        if (!midterm.isWritten() || midterm.version() != version) {
            return Outcome.refused(Problem.ofAll("error.midterm.changed"));
        }
        if (Objects.equals(midterm.other(side).signedBy(), actor.account())) {
            return Outcome.refused(Problem.ofAll("error.midterm.two_sides"));
        }
        store.save(midterm.signed(side, actor.account(), today.date()));
        return Outcome.done(placement);
    }

    /** The school's own word, or another one, on what both signed. */
    @Transactional
    public Outcome<UUID> add(Actor.Person actor, UUID placement, String note) {
        if (TrainingSide.of(actor, placements.get(placement)) != TrainingSide.SCHOOL) {
            throw new NotAllowed("to add a word of the school");
        }
        Problem sensitive = SensitiveText.refusal("note", note).orElse(null);
        if (sensitive != null) {
            return Outcome.refused(sensitive);
        }
        Midterm midterm = get(placement);
        if (!note.equals(midterm.school())) {
            store.add(midterm, note, today.date());
        }
        return Outcome.done(placement);
    }

    private TrainingSide signs(Actor.Person actor, UUID placement) {
        PlacementSummary found = placements.get(placement);
        TrainingSide side = TrainingSide.of(actor, found);
        if (!side.signs()) {
            throw new NotAllowed("to hold a talk at half-time");
        }
        if (found.dates().startedOn() == null) {
            throw new NotFound("a talk before the arrival");
        }
        return side;
    }

    private Midterm get(UUID placement) {
        return store.find(placement).orElseThrow(() -> new NotFound("a talk at half-time"));
    }
}
