package org.cordee.demo;

import java.time.LocalDate;
import org.cordee.platform.actor.Actor;
import org.cordee.questionnaire.Permissions;
import org.springframework.stereotype.Component;

/**
 * The first structure may use the invented instrument, whose words its director typed in; the whole region the well-being
 * index, with invented sentences for its words.
 */
@Component
class DemoMeasures {

    private final Permissions permissions;
    private final DemoClock clock;

    DemoMeasures(Permissions permissions, DemoClock clock) {
        this.permissions = permissions;
        this.clock = clock;
    }

    /** Writes the permissions down: the coordination before anybody was asked, the director three months ago. */
    void permit(DemoRegion.Region region, LocalDate begin, LocalDate day) {
        Actor.Person coordinator = region.coordinator();
        Done.of(clock.on(begin, coordinator, () -> permissions.attestWellBeing(coordinator)));
        DemoRegion.Host first = region.hosts().get(0);
        Done.of(clock.on(day.minusMonths(3), first.director(), () -> permissions.attestInvented(first.director())));
    }
}
