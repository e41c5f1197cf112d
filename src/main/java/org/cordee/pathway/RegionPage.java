package org.cordee.pathway;

import java.util.List;
import java.util.Map;
import org.cordee.pathway.review.Completion;
import org.cordee.placement.PlacementStatus;
import org.cordee.platform.web.Awaiting;
import org.cordee.platform.web.Page;

/**
 * The region, for its coordinator: what needs help this week, where structures stand, where nobody is near yet.
 *
 * @param items what needs help, the most pressing first
 * @param running how many placements run, by status
 * @param reviews how many reviews of the year were held
 */
record RegionPage(
        RegionBoard board, List<Awaiting.Item> items, Map<PlacementStatus, Integer> running, Completion reviews)
        implements Page {

    private static final int FIRST = 12;

    @Override
    public String template() {
        return "pathway/region";
    }

    @Override
    public String titleKey() {
        return "pathway.board.coordinator";
    }

    public List<Awaiting.Item> first() {
        return items.subList(0, Math.min(FIRST, items.size()));
    }

    public int more() {
        return items.size() - first().size();
    }

    public int allRunning() {
        return running.values().stream().mapToInt(Integer::intValue).sum();
    }
}
