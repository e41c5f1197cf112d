package org.cordee.supervision;

import org.cordee.platform.web.Form;
import org.cordee.platform.web.Page;

/** Another day for a meeting. */
record MovePage(Bond bond, Meeting meeting, Form form) implements Page {

    @Override
    public String template() {
        return "supervision/move";
    }

    @Override
    public String titleKey() {
        return "meeting.move.title";
    }

    public String action() {
        return bond.path() + "/meetings/" + meeting.id() + "/move";
    }
}
