package org.cordee.platform.web;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How often something may be done in an hour under one key, counted in memory and forgotten at a restart. */
public final class Pace {

    private static final int MOST_KEYS = 10_000;

    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();
    private final int perHour;
    private final TimeMeter meter;

    /** So many times an hour, by this clock. */
    public Pace(int perHour, Clock clock) {
        this.perHour = perHour;
        this.meter = new Meter(clock);
    }

    /** Whether it may be done once more now; beyond ten thousand keys, new ones are not counted. */
    public boolean admits(String key) {
        if (buckets.size() < MOST_KEYS) {
            buckets.computeIfAbsent(key, made -> bucket());
        }
        Bucket own = buckets.get(key);
        return own == null || own.tryConsume(1);
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perHour).refillGreedy(perHour, Duration.ofHours(1)))
                .withCustomTimePrecision(meter)
                .build();
    }

    private record Meter(Clock clock) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            return Duration.ofMillis(clock.millis()).toNanos();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
