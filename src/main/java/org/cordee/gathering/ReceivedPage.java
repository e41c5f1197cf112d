package org.cordee.gathering;

import java.util.List;
import org.cordee.platform.web.Page;

/** The messages of the coordination one received. */
record ReceivedPage(List<Received> messages) implements Page {

    @Override
    public String template() {
        return "gathering/received";
    }

    @Override
    public String titleKey() {
        return "gathering.received.title";
    }
}
