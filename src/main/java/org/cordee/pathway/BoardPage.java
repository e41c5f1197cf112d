package org.cordee.pathway;

import java.util.List;
import org.cordee.placement.PlacementSummary;
import org.cordee.platform.web.Awaiting;
import org.cordee.platform.web.Page;

/**
 * The one screen a référent or a director comes back to: three things this week for the one, everything by weight for the
 * other.
 *
 * @param kind {@code professional} or {@code director}
 * @param items what waits, the most pressing first
 */
record BoardPage(
        String kind, List<Awaiting.Item> items, List<PathListPage.Line> paths, List<PlacementSummary> placements)
        implements Page {

    private static final int FIRST = 3;

    @Override
    public String template() {
        return "pathway/board";
    }

    @Override
    public String titleKey() {
        return "pathway.board." + kind;
    }

    public boolean directs() {
        return kind.equals("director");
    }

    /** The three things of the week. */
    public List<Awaiting.Item> first() {
        return items.subList(0, Math.min(FIRST, items.size()));
    }

    /** What comes after them. */
    public List<Awaiting.Item> rest() {
        return items.subList(first().size(), items.size());
    }

    public List<Awaiting.Item> of(Awaiting.Weight weight) {
        return items.stream().filter(item -> item.weight() == weight).toList();
    }
}
