package org.cordee.placement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.NotFound;
import org.springframework.stereotype.Component;

/**
 * What other modules may ask about placements. Everything is answered as the actor may see it: a hidden placement does
 * not exist, and a pause is known to the peer and the référent alone.
 */
@Component
public class Placements {

    private final PlacementQueries queries;

    Placements(PlacementQueries queries) {
        this.queries = queries;
    }

    /** The placement, if the actor may see it. */
    public Optional<PlacementSummary> find(UUID id) {
        return queries.find(id);
    }

    /** The placement; stops with {@link NotFound} when there is none or the actor may not see it. */
    public PlacementSummary get(UUID id) {
        return queries.find(id).orElseThrow(() -> new NotFound("placement " + id));
    }

    /** The placements of a peer being prepared or running, newest first. */
    public List<PlacementSummary> liveOfPeer(UUID peer) {
        return queries.liveOfPeer(peer);
    }

    /** The running placements of a structure, paused ones among them, newest first. */
    public List<PlacementSummary> runningIn(UUID structure) {
        return queries.runningIn(structure);
    }

    /** The placements of a structure being prepared or running, newest first, as far as the actor may see them. */
    public List<PlacementSummary> liveIn(UUID structure) {
        return queries.liveIn(structure);
    }

    /** The twenty newest proposals that wait for a yes. */
    public List<PlacementSummary> proposed() {
        return queries.proposed();
    }

    /** The live placements this account accompanies as référent or deputy, newest first. */
    public List<PlacementSummary> accompaniedBy(UUID account) {
        return queries.accompaniedBy(account);
    }

    /** The placements that run, and those that ended on this day or later, newest first, a thousand at most. */
    public List<PlacementSummary> begun(LocalDate endedSince) {
        return queries.begun(endedSince);
    }

    /** The pauses of a placement, oldest first: none for whoever is neither its peer nor its référent. */
    public List<Pause> pauses(UUID placement) {
        return queries.pauses(placement);
    }

    /** How many placements run in a structure, by status; a status without any is left out. */
    public Map<PlacementStatus, Integer> runningByStatus(UUID structure) {
        return queries.running(structure);
    }

    /** How many placements run in everything the actor may see, by status; a status without any is left out. */
    public Map<PlacementStatus, Integer> runningByStatus() {
        return queries.running(null);
    }

    /** The missions of a placement as its sheet says today, with level and moment. */
    public List<MissionSummary> missions(UUID placement) {
        return queries.missions(placement);
    }

    /** Who may be référent or deputy in a structure: to its own people and to the coordinator; nobody for others. */
    public List<Colleague> team(UUID structure) {
        return queries.team(structure);
    }
}
