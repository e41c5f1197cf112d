package org.cordee.activity;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cordee.placement.WorkPlace;
import org.cordee.platform.audit.Subject;
import org.cordee.platform.web.Awaiting;
import org.cordee.platform.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * The peer's home: log first, then the week, what comes, the mission, the rights.
 *
 * @param again the last act, to repeat with one touch, or null
 * @param week the acts since Monday
 * @param awaited what others wait for from the peer
 */
record WeekPage(
        UUID peer,
        LogForm log,
        @Nullable ActRow again,
        List<ActRow> week,
        List<WorkPlace> places,
        List<Awaiting.Item> awaited)
        implements Page {

    static final List<String> RIGHTS = List.of("refuse", "pause", "supervision", "costs", "story", "data");

    @Override
    public String template() {
        return "activity/week";
    }

    @Override
    public String titleKey() {
        return "activity.week.title";
    }

    @Override
    public Set<Subject> subjects() {
        return Set.of(new Subject("activity.act", peer, peer));
    }

    List<String> rights() {
        return RIGHTS;
    }

    String time() {
        return Duration.words(
                week.stream().mapToLong(row -> row.facts().minutes()).sum());
    }

    /** The placements that end in the coming weeks, the only dates known here. */
    List<WorkPlace> ending() {
        return places.stream()
                .filter(place -> place.ends() != null && !place.ends().isBefore(log.today()))
                .toList();
    }
}
