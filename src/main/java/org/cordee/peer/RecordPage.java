package org.cordee.peer;

import org.cordee.platform.web.Page;

/** One's own data: who opened them, a copy to take away, and the end of it all. */
record RecordPage() implements Page {

    @Override
    public String template() {
        return "peer/record";
    }

    @Override
    public String titleKey() {
        return "peer.record.title";
    }
}
