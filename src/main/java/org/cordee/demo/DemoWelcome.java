package org.cordee.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.cordee.pathway.welcome.TickWelcome;
import org.springframework.stereotype.Component;

/** Welcomes on their way: most points seen by both sides, a few by one. */
@Component
class DemoWelcome {

    private static final Set<String> STRUCTURE =
            Set.of("announced", "persons_told", "tools", "introduced", "tour", "safety", "leads_known", "sheet_read");
    private static final Set<String> PEER =
            Set.of("announced", "introduced", "tour", "safety", "leads_known", "sat_in", "sheet_read");

    private final TickWelcome tick;
    private final DemoClock clock;

    DemoWelcome(TickWelcome tick, DemoClock clock) {
        this.tick = tick;
        this.clock = clock;
    }

    /** Ticks the lists of the first running placements, both sides. */
    void write(List<DemoPlacements.Work> work, LocalDate today) {
        work.stream().filter(one -> one.to().equals(today)).limit(4).forEach(one -> {
            LocalDate day = today.minusDays(20);
            clock.on(
                    day,
                    one.host().referent(),
                    () -> Done.of(tick.handle(one.host().referent(), one.placement(), STRUCTURE)));
            clock.on(day.plusDays(1), one.peer(), () -> Done.of(tick.handle(one.peer(), one.placement(), PEER)));
        });
    }
}
