package org.cordee.placement.training;

import java.util.Map;
import java.util.UUID;
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

/** Fills the screen and the paper of the grid. */
@Component
@Transactional(readOnly = true)
class EvaluationScreens {

    private final Placements placements;
    private final EvaluationStore store;
    private final TrainingContents contents;
    private final Today today;

    EvaluationScreens(Placements placements, EvaluationStore store, TrainingContents contents, Today today) {
        this.placements = placements;
        this.store = store;
        this.contents = contents;
        this.today = today;
    }

    public EvaluationPage one(Actor.Person actor, UUID id, Form form) {
        return page(actor, id, form, false);
    }

    /** For paper, once both stand side by side for the reader. */
    public EvaluationPage printed(Actor.Person actor, UUID id) {
        EvaluationPage page = page(actor, id, Form.empty(), true);
        if (!page.isOpen()) {
            throw new NotFound("a grid both handed in");
        }
        return page;
    }

    private EvaluationPage page(Actor.Person actor, UUID id, Form form, boolean printed) {
        PlacementSummary placement = placements.get(id);
        TrainingSide side = TrainingSide.of(actor, placement);
        if (side == TrainingSide.HOST) {
            throw new NotAllowed("the grid of a trainee");
        }
        if (placement.dates().startedOn() == null) {
            throw new NotFound("a grid before the arrival");
        }
        Map<TrainingSide, Evaluation> found = store.find(id);
        Evaluation own = found.get(side);
        GridContent grid = contents.grid(
                found.values().stream().findFirst().map(Evaluation::gridVersion).orElseGet(contents::gridVersion));
        return new EvaluationPage(
                placement,
                side,
                grid,
                found.get(TrainingSide.PEER),
                found.get(TrainingSide.TUTOR),
                today.date(),
                printed,
                form.values().isEmpty() && form.problems().isEmpty() ? filled(own) : form);
    }

    private static Form filled(@Nullable Evaluation own) {
        Form form = Form.empty();
        if (own != null) {
            for (Map.Entry<String, Evaluation.Line> line : own.lines().entrySet()) {
                form = form.with("level-" + line.getKey(), line.getValue().level())
                        .with("example-" + line.getKey(), line.getValue().example());
            }
        }
        return form;
    }
}
