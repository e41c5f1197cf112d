package org.cordee.account;

import org.cordee.platform.web.EndedSession;
import org.cordee.platform.web.Page;

/** The form that waited for its sender, ready to be sent once. */
record ReplayPage(EndedSession.Carried carried) implements Page {

    @Override
    public String template() {
        return "account/replay";
    }

    @Override
    public String titleKey() {
        return "account.replay.title";
    }
}
