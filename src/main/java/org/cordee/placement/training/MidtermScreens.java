package org.cordee.placement.training;

import java.time.LocalDate;
import java.util.UUID;
import org.cordee.placement.Pause;
import org.cordee.placement.PlacementSummary;
import org.cordee.placement.Placements;
import org.cordee.platform.NotFound;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.NotAllowed;
import org.cordee.platform.time.Today;
import org.cordee.platform.web.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Fills the screen of a talk at half-time. */
@Component
@Transactional(readOnly = true)
class MidtermScreens {

    private final Placements placements;
    private final MidtermStore store;
    private final TrainingContents contents;
    private final Today today;

    MidtermScreens(Placements placements, MidtermStore store, TrainingContents contents, Today today) {
        this.placements = placements;
        this.store = store;
        this.contents = contents;
        this.today = today;
    }

    /** The screen; the director who does not accompany has none. */
    public MidtermPage one(Actor.Person actor, UUID id, Form form) {
        PlacementSummary placement = placements.get(id);
        TrainingSide side = TrainingSide.of(actor, placement);
        if (side == TrainingSide.HOST) {
            throw new NotAllowed("a talk at half-time");
        }
        if (placement.dates().startedOn() == null) {
            throw new NotFound("a talk before the arrival");
        }
        Midterm midterm = store.find(id).orElse(null);
        MidtermContent content = contents.midterm(midterm == null ? contents.midtermVersion() : midterm.guideVersion());
        LocalDate due = store.due(id);
        return new MidtermPage(
                placement,
                side,
                midterm,
                content.guide(),
                due,
                due != null && today.date().isAfter(due.plusDays(content.lateAfter())),
                Pause.lasts(placements.pauses(id), today.date()),
                form.values().isEmpty() ? filled(side, midterm) : form);
    }

    private static Form filled(TrainingSide side, @Nullable Midterm midterm) {
        if (midterm == null) {
            return Form.empty();
        }
        return Form.empty()
                .with(
                        "note",
                        side == TrainingSide.SCHOOL
                                ? midterm.school()
                                : midterm.of(side).note());
    }
}
