package org.cordee.signal;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cordee.platform.audit.Subject;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is told.
 *
 * @param peer the peer who reads about themselves, or null for others
 * @param actions what the peer may do about their load
 * @param off whether the reader wants no weekly mail
 */
record SignalPage(
        @Nullable UUID peer,
        List<OwnSignal> own,
        List<OwnShared> shared,
        List<LoadAction> actions,
        List<Told> told,
        boolean off,
        Form form)
        implements Page {

    @Override
    public String template() {
        return peer == null ? "signal/told" : "signal/own";
    }

    @Override
    public String titleKey() {
        return peer == null ? "signal.title" : "signal.own.title";
    }

    /** What the peer may do about this signal besides sharing it. */
    List<LoadAction> actions(OwnSignal signal) {
        return signal.kind() == OwnKind.LOAD ? actions : List.of();
    }

    @Override
    public Set<Subject> subjects() {
        return peer == null ? Set.of() : Set.of(new Subject("activity.act", peer, peer));
    }
}
