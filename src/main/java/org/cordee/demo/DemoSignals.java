package org.cordee.demo;

import java.time.LocalDate;
import org.cordee.signal.WatchSignals;
import org.springframework.stereotype.Component;

/** Looks once, on the day of the demonstration, at what does not go as it should. */
@Component
class DemoSignals {

    private final WatchSignals signals;
    private final DemoClock clock;

    DemoSignals(WatchSignals signals, DemoClock clock) {
        this.signals = signals;
        this.clock = clock;
    }

    void watch(LocalDate today) {
        clock.at(today);
        signals.watchNow();
    }
}
