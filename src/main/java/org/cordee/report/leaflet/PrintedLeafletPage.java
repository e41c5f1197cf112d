package org.cordee.report.leaflet;

import org.cordee.platform.web.Page;

/** A leaflet on paper. */
record PrintedLeafletPage(Leaflet leaflet) implements Page {

    /** The name of the file, which says nothing. */
    static final String FILE = "feuillet";

    @Override
    public String template() {
        return "report/leaflet/printed";
    }

    @Override
    public String titleKey() {
        return "leaflet.window";
    }
}
