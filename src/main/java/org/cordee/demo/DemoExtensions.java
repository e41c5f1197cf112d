package org.cordee.demo;

import java.time.LocalDate;
import java.util.List;
import org.cordee.placement.Placements;
import org.cordee.placement.extension.Extend;
import org.cordee.platform.actor.Actor;
import org.springframework.stereotype.Component;

/** Two running placements with a last day: one made longer by both sides, one asked by the peer and not answered yet. */
@Component
class DemoExtensions {

    private final Extend extend;
    private final Placements placements;
    private final DemoClock clock;

    DemoExtensions(Extend extend, Placements placements, DemoClock clock) {
        this.extend = extend;
        this.placements = placements;
        this.clock = clock;
    }

    /** Asks by the peer of each; the director of the first one agrees. */
    void write(List<DemoPlacements.Work> work, LocalDate today) {
        for (DemoPlacements.Work one : work.subList(0, Math.min(2, work.size()))) {
            Actor.Person peer = one.peer();
            clock.on(today.minusDays(4), peer, () -> {
                LocalDate last = placements.get(one.placement()).dates().endsOn();
                return last == null ? one : Done.of(extend.ask(peer, one.placement(), last.plusMonths(6)));
            });
        }
        work.stream().findFirst().ifPresent(first -> {
            Actor.Person director = first.host().director();
            clock.on(today.minusDays(2), director, () -> Done.of(extend.agree(director, first.placement())));
        });
    }
}
