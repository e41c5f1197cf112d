package org.cordee.demo;

import java.time.LocalDate;
import org.cordee.structure.call.OfferCall;
import org.springframework.stereotype.Component;

/** Three structures that accept a call from a team that wants to begin. */
@Component
class DemoCalls {

    private static final int OFFERED = 3;

    private final OfferCall offer;
    private final DemoClock clock;

    DemoCalls(OfferCall offer, DemoClock clock) {
        this.offer = offer;
        this.clock = clock;
    }

    /** Lets the first hosts offer their number: one of those kept for fiction. */
    void offer(DemoRegion.Region region, LocalDate day) {
        region.hosts().stream()
                .limit(OFFERED)
                .forEach(host -> Done.of(clock.on(
                        day.minusDays(30),
                        host.director(),
                        () -> offer.handle(
                                host.director(),
                                "Cheffe ou chef de service",
                                "Le mardi et le jeudi, de 14 h à 17 h",
                                "02 61 91 00 12"))));
    }
}
