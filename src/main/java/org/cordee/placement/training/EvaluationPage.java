package org.cordee.placement.training;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cordee.placement.PlacementSummary;
import org.cordee.platform.audit.Subject;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Option;
import org.cordee.platform.web.Page;
import org.cordee.platform.web.PageContext;
import org.jspecify.annotations.Nullable;

/**
 * The grid of a placement in training as its reader may see it.
 *
 * @param peer what the trainee filled, and {@code tutor} what the tutor did; null for whoever may not read it
 * @param printed whether it is made for paper
 */
record EvaluationPage(
        PlacementSummary placement,
        TrainingSide side,
        GridContent grid,
        @Nullable Evaluation peer,
        @Nullable Evaluation tutor,
        LocalDate today,
        boolean printed,
        Form form)
        implements Page {

    @Override
    public String template() {
        return printed ? "placement/training/grid_printed" : "placement/training/grid";
    }

    @Override
    public String titleKey() {
        return "grid.title";
    }

    @Override
    public String windowTitleKey() {
        return "grid.window";
    }

    @Override
    public Set<Subject> subjects() {
        UUID trainee = placement.peer();
        return side == TrainingSide.PEER || trainee == null || peer == null
                ? Set.of()
                : Set.of(new Subject("placement.evaluation", placement.id(), trainee));
    }

    public String href() {
        return "/placements/" + placement.id() + "/training/grid";
    }

    public @Nullable Evaluation own() {
        return side == TrainingSide.PEER ? peer : tutor;
    }

    /** Whether both stand side by side. */
    public boolean isOpen() {
        return peer != null && peer.isHanded() && tutor != null && tutor.isHanded();
    }

    public boolean writes() {
        Evaluation own = own();
        return side.signs() && (own == null || !own.isHanded());
    }

    public boolean waits() {
        return side.signs() && !writes() && !isOpen();
    }

    public boolean isSent() {
        return peer != null && peer.isSent();
    }

    public boolean sends() {
        return side == TrainingSide.PEER && isOpen() && !isSent();
    }

    public List<Option> levels(PageContext ctx) {
        return GridContent.options(grid.levels(), ctx.locale());
    }

    public String level(@Nullable Evaluation of, String domain, PageContext ctx) {
        Evaluation.Line line = of == null ? null : of.lines().get(domain);
        return line == null ? "" : grid.level(line.level(), ctx.locale());
    }

    public @Nullable String example(@Nullable Evaluation of, String domain) {
        Evaluation.Line line = of == null ? null : of.lines().get(domain);
        return line == null ? null : line.example();
    }
}
