package org.cordee.report.leaflet;

import java.util.List;
import org.cordee.platform.web.Page;

/** The four leaflets of the region, one for each who can act. */
record LeafletListPage(LeafletText text) implements Page {

    @Override
    public String template() {
        return "report/leaflet/list";
    }

    @Override
    public String titleKey() {
        return "leaflet.list.title";
    }

    @Override
    public String windowTitleKey() {
        return "leaflet.window";
    }

    List<LeafletAudience> audiences() {
        return List.of(LeafletAudience.values());
    }
}
