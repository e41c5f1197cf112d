package org.cordee.placement;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cordee.platform.audit.Subject;
import org.cordee.platform.web.Page;
import org.cordee.platform.web.PageContext;
import org.cordee.platform.web.Tab;
import org.jspecify.annotations.Nullable;

/** The placements an actor may see, the live ones or the others, newest first. */
record PlacementListPage(
        List<PlacementSummary> placements,
        boolean live,
        boolean own,
        boolean mayPropose,
        boolean mayOffer,
        boolean mayPassOn,
        @Nullable UUID next,
        List<PaperWatchQueries.Ending> ending)
        implements Page {

    @Override
    public String template() {
        return "placement/list";
    }

    @Override
    public String titleKey() {
        return own ? "placement.list.own" : "placement.list.title";
    }

    @Override
    public Set<Subject> subjects() {
        Set<Subject> subjects = new LinkedHashSet<>();
        for (PlacementSummary placement : placements) {
            if (placement.peer() != null && !own) {
                subjects.add(new Subject("placement.placement", placement.id(), placement.peer()));
            }
        }
        return subjects;
    }

    public List<Tab> tabs(PageContext ctx) {
        return List.of(
                new Tab("/placements", ctx.t("placement.list.live"), live),
                new Tab("/placements?closed=true", ctx.t("placement.list.closed"), !live));
    }

    public @Nullable String nextHref() {
        return next == null ? null : "/placements?" + (live ? "" : "closed=true&") + "before=" + next;
    }
}
