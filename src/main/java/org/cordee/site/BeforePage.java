package org.cordee.site;

import java.util.List;
import org.cordee.platform.web.Page;

/** All that is good to know before engaging oneself: its steps in order, or the whole on one page to print. */
record BeforePage(List<BeforeStep> steps, boolean whole) implements Page {

    @Override
    public String template() {
        return whole ? "site/before_whole" : "site/before";
    }

    @Override
    public String titleKey() {
        return "site.before.title";
    }

    @Override
    public String windowTitleKey() {
        return "site.before.window";
    }
}
