package org.cordee.demo;

import java.time.LocalDate;
import java.util.List;
import org.cordee.account.agenda.SetAgenda;
import org.springframework.stereotype.Component;

/** Two people carry their dates in their calendar: a peer under a title of their own, a référent with the places. */
@Component
class DemoAgendas {

    private final SetAgenda set;
    private final DemoClock clock;

    DemoAgendas(SetAgenda set, DemoClock clock) {
        this.set = set;
        this.clock = clock;
    }

    /** Lets them choose. */
    void open(List<DemoPlacements.Work> work, DemoRegion.Region region, LocalDate today) {
        work.stream()
                .findFirst()
                .ifPresent(one -> clock.on(today.minusDays(12), one.peer(), () -> {
                    set.handle(one.peer(), "Un moment à moi", false, false);
                    return set.open(one.peer());
                }));
        var referent = region.hosts().get(0).referent();
        clock.on(today.minusDays(5), referent, () -> {
            set.handle(referent, "Rendez-vous", true, false);
            return set.open(referent);
        });
    }
}
