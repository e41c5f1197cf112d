package org.cordee.platform.web;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;

/**
 * How often forms without an account may be sent: a bucket for each form, everybody together, and where a name is left
 * anyway one for each sender, known for an hour by {@link SenderMarks}. Nothing is written anywhere. A refused sending
 * may be sent again later.
 */
@Component
public class VisitorLimits {

    private static final int TOGETHER_PER_HOUR = 120;
    private static final int SENDER_PER_HOUR = 12;
    private static final int MOST_SENDERS = 10_000;

    private final Map<String, Bucket> together = new ConcurrentHashMap<>();
    private final AtomicReference<Senders> senders;
    private final Clock clock;
    private final TimeMeter meter;

    VisitorLimits(Clock clock) {
        this.clock = clock;
        this.meter = new Meter(clock);
        this.senders = new AtomicReference<>(new Senders(SenderMarks.from(clock.instant()), new ConcurrentHashMap<>()));
    }

    private record Senders(SenderMarks marks, Map<String, Bucket> buckets) {}

    /** Whether one more may be sent by a form whose writers are nameless: their address is not even looked at. */
    public boolean admitsNameless(String form) {
        return together.computeIfAbsent(form, made -> bucket(TOGETHER_PER_HOUR)).tryConsume(1);
    }

    /** Whether one more may be sent by a form that leaves a name: neither this sender nor all together too often. */
    public boolean admits(String form, HttpServletRequest request) {
        Senders known = ofThisHour();
        String sender = known.marks().of(form, request.getRemoteAddr());
        if (known.buckets().size() < MOST_SENDERS) {
            known.buckets().computeIfAbsent(sender, made -> bucket(SENDER_PER_HOUR));
        }
        Bucket own = known.buckets().get(sender);
        return (own == null || own.tryConsume(1)) && admitsNameless(form);
    }

    private Senders ofThisHour() {
        return senders.updateAndGet(known -> known.marks().holdsAt(clock.instant())
                ? known
                : new Senders(SenderMarks.from(clock.instant()), new ConcurrentHashMap<>()));
    }

    private Bucket bucket(int perHour) {
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
