package org.cordee.supervision;

import java.util.UUID;
import org.cordee.placement.PlacementSummary;
import org.cordee.placement.Placements;
import org.cordee.platform.Ids;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.NotAllowed;
import org.cordee.platform.actor.Role;
import org.cordee.platform.time.Today;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who supervises a peer: proposed by the structure and agreed by the peer, or chosen by the peer alone. What was agreed is
 * ended by one of the two, never by the structure.
 */
@Component
public class ChooseSupervisor {

    private final Placements placements;
    private final BondQueries queries;
    private final BondStore store;
    private final Ids ids;
    private final Today today;

    ChooseSupervisor(Placements placements, BondQueries queries, BondStore store, Ids ids, Today today) {
        this.placements = placements;
        this.queries = queries;
        this.store = store;
        this.ids = ids;
        this.today = today;
    }

    /** Names somebody; refused outside the territory's supervisors who stand outside the structure. */
    @Transactional
    public Outcome<UUID> handle(Actor.Person actor, UUID placement, UUID supervisor) {
        PlacementSummary found = placements.get(placement);
        Side side = SpacePolicy.names(actor, found);
        boolean known = queries.supervisors(placement).stream()
                .anyMatch(one -> one.value().equals(supervisor.toString()));
        if (!known) {
            return Outcome.refused(Problem.of("supervisor", "error.bond.who"));
        }
        if (queries.open(placement).isPresent()) {
            return Outcome.refused(Problem.of("supervisor", "error.bond.open"));
        }
        Bond bond = new Bond(ids.next(), placement, supervisor, "", side, null, null, 0);
        try {
            store.propose(bond, side == Side.PEER ? actor.account() : null, today.date());
            return Outcome.done(bond.id());
        } catch (DuplicateKeyException namedMeanwhile) {
            return Outcome.refused(Problem.of("supervisor", "error.bond.open"));
        }
    }

    /** The peer says yes to whom the structure proposes. */
    @Transactional
    public Outcome<UUID> agree(Actor.Person actor, UUID id) {
        Bond bond = queries.get(id);
        SpacePolicy.isPeer(actor, placements.get(bond.placement()));
        if (bond.isOpen() && !bond.isAgreed()) {
            store.agree(bond, actor.account(), today.date());
        }
        return Outcome.done(bond.placement());
    }

    /** The peer or the supervisor ends it, or the structure takes back what it proposed. */
    @Transactional
    public Outcome<UUID> end(Actor.Person actor, UUID id) {
        Bond bond = queries.get(id);
        if (actor.role() != Role.SUPERVISOR) {
            Side side = SpacePolicy.names(actor, placements.get(bond.placement()));
            if (side == Side.LEAD && bond.isAgreed()) {
                throw new NotAllowed("to end a supervision that was agreed");
            }
        }
        if (bond.isOpen()) {
            store.end(bond, today.date());
        }
        return Outcome.done(bond.placement());
    }
}
