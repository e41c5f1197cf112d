package org.cordee.placement.intake;

import java.util.List;
import org.cordee.platform.web.Page;

/** The cohorts of a school, or of a territory for its coordination. */
record CohortListPage(List<CohortQueries.Listed> cohorts, boolean coordinator) implements Page {

    @Override
    public String template() {
        return "placement/intake/list";
    }

    @Override
    public String titleKey() {
        return "intake.title";
    }

    @Override
    public String windowTitleKey() {
        return "intake.window";
    }
}
