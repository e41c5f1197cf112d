package org.cordee.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cordee.placement.EngagementLevel;
import org.cordee.platform.actor.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The share of a peer's work by level, quarter by quarter: told to the peer first, to their référent later or when shown. */
@Component
public class LevelShares {

    private final ContributionQueries queries;
    private final LevelStore store;

    LevelShares(ContributionQueries queries, LevelStore store) {
        this.queries = queries;
        this.store = store;
    }

    /** Percent of the time to which a level was given, to the nearest five. */
    public record Share(EngagementLevel level, int percent) {}

    /** As far as the actor may know them yet; nothing under ten hours, and for anybody else. */
    public List<Share> of(UUID placement, LocalDate quarter, int afterDays) {
        return queries.levels(placement, quarter, afterDays);
    }

    /** Whether the peer showed this quarter. */
    public boolean isShared(UUID placement, LocalDate quarter) {
        return queries.isShared(placement, quarter);
    }

    /** The peer shows a quarter to their référent, or shows it no more. */
    @Transactional
    public void share(Actor.Person peer, UUID placement, LocalDate quarter, boolean shared) {
        store.share(LogPolicy.peer(peer), placement, quarter, shared);
    }
}
