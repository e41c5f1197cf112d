package org.cordee.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.cordee.reference.Words;
import org.springframework.stereotype.Component;

/** What a peer did, summed for that peer alone: for statements they take away. */
@Component
public class OwnContributions {

    private final ContributionQueries queries;

    OwnContributions(ContributionQueries queries) {
        this.queries = queries;
    }

    /**
     * One kind of contribution in one placement.
     *
     * @param kind its code
     * @param minutes how long in all
     */
    public record Line(UUID placement, String kind, Words words, int times, long minutes) {}

    /** By placement and kind between two days, the longest first; time for oneself is left out. */
    public List<Line> between(Actor.Person peer, LocalDate from, LocalDate to) {
        return queries.between(LogPolicy.peer(peer), from, to);
    }
}
