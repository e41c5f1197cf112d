package org.cordee.placement;

import java.util.UUID;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.NotAllowed;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says what changes the papers: minors met, and the hours of a trainee's course and placement. */
@Component
public class SayCircumstances {

    private final PlacementStore placements;
    private final PaperStore store;
    private final PaperWork desk;

    SayCircumstances(PlacementStore placements, PaperStore store, PaperWork desk) {
        this.placements = placements;
        this.store = store;
        this.desk = desk;
    }

    /** The placement, or why it is refused. */
    @Transactional
    public Outcome<UUID> handle(Actor.Person actor, UUID id, Circumstances facts) {
        Placement placement = placements.get(id);
        boolean says = PlacementPolicy.changesFrame(PlacementPolicy.parts(actor, placement), placement.state());
        NotAllowed.unless(says, "to say what changes the papers");
        boolean hours = facts.taughtHours() != null || facts.presenceHours() != null;
        if (hours && placement.terms().status() != PlacementStatus.TRAINEE) {
            return Outcome.refused(Problem.of("taughtHours", "error.placement.course_of_trainee"));
        }
        store.keep(id, facts);
        desk.renew(placement);
        return Outcome.done(id);
    }
}
