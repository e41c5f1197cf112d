package org.cordee.platform.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The clock of an installation: the machine's, in UTC. A demonstration alone moves it: back while its past is written,
 * and to the day it was asked to live in.
 */
public final class MovingClock extends Clock {

    private final Clock machine = Clock.systemUTC();
    private final AtomicReference<Duration> shift = new AtomicReference<>(Duration.ZERO);
    private final AtomicReference<@Nullable Instant> held = new AtomicReference<>();

    /** Lives from now on in this day, at the machine's hour. */
    public void liveIn(LocalDate day) {
        LocalDate machineDay = LocalDate.ofInstant(machine.instant(), ZoneOffset.UTC);
        shift.set(Duration.ofDays(day.toEpochDay() - machineDay.toEpochDay()));
        held.set(null);
    }

    /** Stands still at this moment, until {@link #release}. */
    public void hold(Instant moment) {
        held.set(moment);
    }

    /** Runs again. */
    public void release() {
        held.set(null);
    }

    @Override
    public Instant instant() {
        Instant still = held.get();
        return still == null ? machine.instant().plus(shift.get()) : still;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new IllegalArgumentException("days are counted by Today, in the territory's zone");
    }
}
