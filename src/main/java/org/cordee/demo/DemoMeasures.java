package org.cordee.demo;

import java.time.LocalDate;
import org.cordee.questionnaire.Permissions;
import org.springframework.stereotype.Component;

/** The first structure may use the invented instrument, whose words its director typed in. */
@Component
class DemoMeasures {

    private final Permissions permissions;
    private final DemoClock clock;

    DemoMeasures(Permissions permissions, DemoClock clock) {
        this.permissions = permissions;
        this.clock = clock;
    }

    /** Writes the permission down, as the director did three months ago. */
    void permit(DemoRegion.Region region, LocalDate day) {
        DemoRegion.Host first = region.hosts().get(0);
        Done.of(clock.on(day.minusMonths(3), first.director(), () -> permissions.attestInvented(first.director())));
    }
}
