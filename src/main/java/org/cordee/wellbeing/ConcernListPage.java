package org.cordee.wellbeing;

import java.util.List;
import org.cordee.platform.web.Page;

/**
 * What somebody wrote, what they are asked to read, and the answers due the coordination was told of.
 *
 * @param writes whether the reader's role may write one
 */
record ConcernListPage(List<Concern> mine, List<Concern> toRead, List<ConcernQueries.Due> due, boolean writes)
        implements Page {

    @Override
    public String template() {
        return "wellbeing/concerns";
    }

    @Override
    public String titleKey() {
        return writes ? "wellbeing.concerns.title" : "wellbeing.concerns.title.reader";
    }
}
