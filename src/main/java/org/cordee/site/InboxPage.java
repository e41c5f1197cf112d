package org.cordee.site;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * What arrived for the readers one belongs to.
 *
 * @param box the box, or null when it is not open
 * @param answering the request whose answer was refused, or null
 * @param form that answer as typed
 */
record InboxPage(
        @Nullable Box box,
        List<RequestQueries.Received> requests,
        List<Note> notes,
        LocalDate today,
        @Nullable UUID answering,
        Form form)
        implements Page {

    /** The answer being written to this request; empty for the others. */
    Form formOf(RequestQueries.Received request) {
        return request.id().equals(answering) ? form : Form.empty();
    }

    boolean empty() {
        return requests.isEmpty() && notes.isEmpty();
    }

    @Override
    public String template() {
        return "site/inbox";
    }

    @Override
    public String titleKey() {
        return "site.requests.title";
    }

    @Override
    public String windowTitleKey() {
        return "site.requests.window";
    }
}
