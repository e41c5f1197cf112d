package org.cordee.gathering;

import org.cordee.platform.web.Form;
import org.cordee.platform.web.Page;

/** Opening a group. */
record NewCirclePage(Form form) implements Page {

    @Override
    public String template() {
        return "gathering/new";
    }

    @Override
    public String titleKey() {
        return "gathering.new.title";
    }
}
