package org.cordee.activity;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cordee.platform.audit.Subject;
import org.cordee.platform.web.Page;

/** One act of the peer: to correct, to remove, with its earlier states. */
record ActPage(UUID peer, LogForm log, ActRow act, List<Earlier> history) implements Page {

    /** An earlier state and the moment it was written. */
    record Earlier(ActRow row, Instant writtenAt) {}

    /** Whether the peer wrote what the act taught them. */
    boolean hasLesson() {
        return !log.form().value("learned").isEmpty();
    }

    @Override
    public String template() {
        return "activity/act";
    }

    @Override
    public String titleKey() {
        return "activity.act.title";
    }

    @Override
    public Set<Subject> subjects() {
        return Set.of(new Subject("activity.act", peer, peer));
    }
}
