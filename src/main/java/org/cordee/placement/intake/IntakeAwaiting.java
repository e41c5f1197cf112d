package org.cordee.placement.intake;

import java.util.List;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.web.Awaiting;
import org.springframework.stereotype.Component;

/** Cohorts whose places are drafted and not proposed yet, on the coordinator's first screen. */
@Component
class IntakeAwaiting implements Awaiting {

    private final CohortQueries cohorts;

    IntakeAwaiting(CohortQueries cohorts) {
        this.cohorts = cohorts;
    }

    @Override
    public List<Item> of(Actor.Person actor) {
        if (actor.role() != Role.COORDINATOR) {
            return List.of();
        }
        int drafted = cohorts.drafted();
        return drafted == 0
                ? List.of()
                : List.of(
                        new Item(Weight.WAITS, "intake.awaiting.publish", List.of(drafted), "/training/cohorts", null));
    }
}
