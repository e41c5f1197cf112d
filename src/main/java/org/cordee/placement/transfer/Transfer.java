package org.cordee.placement.transfer;

import java.util.List;
import java.util.UUID;
import org.cordee.placement.PlacementSummary;
import org.cordee.placement.Placements;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.NotAllowed;
import org.cordee.platform.time.Today;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The peer says which placement a new one takes the stead of. Until the new one begins nothing changes and it may be taken
 * back; on its first day the one left ended the day before, with its own goodbye and certificate, its hours and history.
 */
@Component
public class Transfer {

    private final Placements placements;
    private final TransferStore store;
    private final Today today;

    Transfer(Placements placements, TransferStore store, Today today) {
        this.placements = placements;
        this.store = store;
        this.today = today;
    }

    /** The new placement, for its peer who prepares it; stops everybody else. */
    @Transactional(readOnly = true)
    public PlacementSummary joined(Actor.Person actor, UUID id) {
        PlacementSummary placement = placements.get(id);
        if (!placement.isOwnOf(actor) || !placement.state().isPrepared()) {
            throw new NotAllowed("to leave a placement for this one");
        }
        return placement;
    }

    /** Where the peer works elsewhere, and could leave for this placement. */
    @Transactional(readOnly = true)
    public List<PlacementSummary> choices(Actor.Person actor, PlacementSummary joined) {
        return placements.liveOfPeer(actor.scopeOrStop()).stream()
                .filter(one -> one.state().isRunning() && !one.place().equals(joined.place()))
                .toList();
    }

    /** Says it; the same twice is once, another one takes the stead of the first. Refused before the yes to the new one. */
    @Transactional
    public Outcome<UUID> handle(Actor.Person actor, UUID id, UUID leaves) {
        boolean among = choices(actor, joined(actor, id)).stream()
                .anyMatch(one -> one.id().equals(leaves));
        if (!among || !store.mayLeave(id, leaves)) {
            return Outcome.refused(Problem.of("leaves", "error.transfer.not_possible"));
        }
        store.say(id, leaves, actor.scopeOrStop(), today.date());
        return Outcome.done(id);
    }

    /** Stays where they are, as if nothing had been said. */
    @Transactional
    public void takeBack(Actor.Person actor, UUID id) {
        store.takeBack(joined(actor, id).id());
    }
}
