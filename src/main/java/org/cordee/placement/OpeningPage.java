package org.cordee.placement;

import org.cordee.platform.web.Form;
import org.cordee.platform.web.Page;

/**
 * What a structure offers, being written by its direction.
 *
 * @param written whether an offer stands
 */
record OpeningPage(Form form, boolean written) implements Page {

    @Override
    public String template() {
        return "placement/opening";
    }

    @Override
    public String titleKey() {
        return "placement.opening.title";
    }
}
