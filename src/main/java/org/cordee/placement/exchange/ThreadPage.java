package org.cordee.placement.exchange;

import java.util.Set;
import java.util.UUID;
import org.cordee.platform.audit.Subject;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * What is said about one need.
 *
 * @param side whose words the reader's are
 * @param need what the direction may propose from here, or null
 */
record ThreadPage(
        TalkThread thread, TalkThread.Side side, @Nullable Need need, Form form) implements Page {

    @Override
    public String template() {
        return "placement/exchange/thread";
    }

    @Override
    public String titleKey() {
        return "exchange.thread.title";
    }

    @Override
    public Set<Subject> subjects() {
        UUID peer = thread.peer();
        return peer == null || side != TalkThread.Side.STRUCTURE
                ? Set.of()
                : Set.of(new Subject("placement.thread", thread.id(), peer));
    }

    public String href() {
        return "/exchange/threads/" + thread.id();
    }
}
