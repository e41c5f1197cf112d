package org.cordee.pathway;

import java.util.List;
import java.util.Map;
import org.cordee.pathway.review.Completion;
import org.cordee.placement.PlacementStatus;
import org.cordee.placement.PlacementSummary;
import org.cordee.platform.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * The one screen a référent, a director or a coordinator comes back to.
 *
 * @param kind {@code professional}, {@code director} or {@code coordinator}
 * @param running how many placements run, by status, in what this person may see
 * @param reviews how many reviews of the year were held, for the coordinator alone
 */
record BoardPage(
        String kind,
        List<DueItem> due,
        List<PathListPage.Line> paths,
        List<PlacementSummary> placements,
        Map<PlacementStatus, Integer> running,
        @Nullable Completion reviews)
        implements Page {

    @Override
    public String template() {
        return "pathway/board";
    }

    @Override
    public String titleKey() {
        return "pathway.board." + kind;
    }

    /** How many open paths stand in a phase. */
    public long standingIn(Phase phase) {
        return paths.stream().filter(line -> line.phase() == phase).count();
    }

    public int allRunning() {
        return running.values().stream().mapToInt(Integer::intValue).sum();
    }
}
