package org.cordee.account;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How attempts are slowed down: three mistakes are free, then the wait doubles from two seconds up to a quarter of an
 * hour (CNIL deliberation 2022-100: attempts limited in time). Nobody is ever locked out by somebody else's mistakes.
 */
final class Attempts {

    private static final int FREE = 3;
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private Attempts() {}

    /** When the next attempt is heard, after this many mistakes in a row. */
    static Optional<Instant> next(int failures, Instant now) {
        if (failures <= FREE) {
            return Optional.empty();
        }
        long seconds = 1L << Math.min(failures - FREE, 10);
        return Optional.of(now.plusSeconds(Math.min(seconds, LONGEST.toSeconds())));
    }
}
