package org.cordee.placement.learning;

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

/** The peer of a placement shows their trainings to those who hold its file, and takes that back whenever they want. */
@Component
public class ShowTrainings {

    private final Placements placements;
    private final ShownTrainingStore store;
    private final Today today;

    ShowTrainings(Placements placements, ShownTrainingStore store, Today today) {
        this.placements = placements;
        this.store = store;
        this.today = today;
    }

    /** Shows or hides; to show is refused once the placement is over. */
    @Transactional
    public Outcome<UUID> handle(Actor.Person actor, UUID id, boolean shown) {
        PlacementSummary placement = placements.get(id);
        if (!placement.isOwnOf(actor)) {
            throw new NotAllowed("the trainings of somebody else");
        }
        if (!shown) {
            store.hide(id);
            return Outcome.done(id);
        }
        if (!placement.state().isLive()) {
            return Outcome.refused(Problem.ofAll("error.followed.over"));
        }
        store.show(id, today.date());
        return Outcome.done(id);
    }
}
