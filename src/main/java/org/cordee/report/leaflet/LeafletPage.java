package org.cordee.report.leaflet;

import org.cordee.platform.web.Page;

/**
 * A leaflet to read on a screen, with the content and headings of the printed one.
 *
 * @param home the page with the other audiences
 */
record LeafletPage(Leaflet leaflet, String home) implements Page {

    @Override
    public String template() {
        return "report/leaflet/read";
    }

    @Override
    public String titleKey() {
        return "leaflet.list.title";
    }

    @Override
    public String windowTitleKey() {
        return "leaflet.window";
    }

    String pdf() {
        return home + "/" + leaflet.audience().code() + ".pdf";
    }
}
