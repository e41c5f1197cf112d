package org.cordee.platform.time;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The day in the territory's zone; machines and database run in UTC. */
public final class Today {

    private final Clock clock;
    private volatile ZoneId zone;

    /** The day told by this clock in this zone. */
    public Today(Clock clock, ZoneId zone) {
        this.clock = clock;
        this.zone = zone;
    }

    /** The local date now. */
    public LocalDate date() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    /** The zone in which days are counted. */
    public ZoneId zone() {
        return zone;
    }

    /** Changes the zone: once, when the installation's own is read. */
    public void in(ZoneId other) {
        zone = other;
    }
}
