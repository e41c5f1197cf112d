package org.cordee.pathway.welcome;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cordee.placement.PlacementState;
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
 * Each side ticks the points of a welcome for itself: the peer, and in the structure the référent, the deputy or the
 * director. From the yes of everybody to the end.
 */
@Component
public class TickWelcome {

    private final Placements placements;
    private final WelcomeContents contents;
    private final TickStore store;
    private final Today today;

    TickWelcome(Placements placements, WelcomeContents contents, TickStore store, Today today) {
        this.placements = placements;
        this.contents = contents;
        this.store = store;
        this.today = today;
    }

    /** The points that are ticked now on this side, and no others; refused once the placement is over. */
    @Transactional
    public Outcome<UUID> handle(Actor.Person actor, UUID id, Set<String> ticked) {
        PlacementSummary placement = placements.get(id);
        Ticks.Side side = side(actor, placement);
        Set<String> known = contents.inForce().codes();
        if (!known.containsAll(ticked)) {
            return Outcome.refused(Problem.ofAll("error.form.choice"));
        }
        if (!isOpen(placement)) {
            return Outcome.refused(Problem.ofAll("error.welcome.over"));
        }
        known.forEach(item -> {
            if (ticked.contains(item)) {
                store.tick(id, side, item, actor.account(), today.date());
            } else {
                store.untick(id, side, item);
            }
        });
        return Outcome.done(id);
    }

    /** Whether the list may still be ticked. */
    static boolean isOpen(PlacementSummary placement) {
        return placement.state() == PlacementState.AGREED || placement.state().isRunning();
    }

    /** The side the actor is on; stops everybody else. */
    static Ticks.Side side(Actor.Person actor, PlacementSummary placement) {
        return sideOf(actor, placement).orElseThrow(() -> new NotAllowed("the welcome of a placement"));
    }

    /** The side the actor is on, if any. */
    static Optional<Ticks.Side> sideOf(Actor.Person actor, PlacementSummary placement) {
        if (placement.isOwnOf(actor)) {
            return Optional.of(Ticks.Side.PEER);
        }
        return placement.isHeldBy(actor) ? Optional.of(Ticks.Side.STRUCTURE) : Optional.empty();
    }
}
