package org.cordee.placement.training;

import java.util.List;
import java.util.Map;
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
 * What a trainee says of the place, as its reader may see it, and for the structure what several said, merged.
 *
 * @param rating null while nobody told it, and for whoever may not read it
 * @param merged the answer in the middle by sentence; empty before five trainees, and for whoever is not of the structure
 */
record HostPage(
        PlacementSummary placement,
        TrainingSide side,
        GridContent grid,
        @Nullable HostRating rating,
        Map<String, Integer> merged,
        Form form)
        implements Page {

    @Override
    public String template() {
        return "placement/training/host";
    }

    @Override
    public String titleKey() {
        return isPeer() ? "host.title.own" : "host.title";
    }

    @Override
    public String windowTitleKey() {
        return "host.window";
    }

    @Override
    public Set<Subject> subjects() {
        UUID peer = placement.peer();
        return isPeer() || peer == null || rating == null
                ? Set.of()
                : Set.of(new Subject("placement.host_rating", placement.id(), peer));
    }

    public String href() {
        return "/placements/" + placement.id() + "/training/host";
    }

    public boolean isPeer() {
        return side == TrainingSide.PEER;
    }

    public boolean writes() {
        return isPeer() && rating == null;
    }

    public boolean isOfStructure() {
        return side.confirms();
    }

    public List<Option> answers(PageContext ctx) {
        return GridContent.options(grid.answers(), ctx.locale());
    }

    public String said(Map<String, Integer> answers, String item, PageContext ctx) {
        Integer answer = answers.get(item);
        return answer == null ? "" : grid.answer(answer, ctx.locale());
    }
}
