package org.cordee.platform;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes ids: UUID version 7 (RFC 9562), so that an index grows at its end. */
@Component
public final class Ids {

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    /** Ids dated by this clock. */
    public Ids(Clock clock) {
        this.clock = clock;
    }

    /** The next id: 48 bits of milliseconds, then 74 random bits. */
    public UUID next() {
        long high = (clock.millis() << 16) | 0x7000L | (random.nextInt() & 0x0FFFL);
        long low = (random.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low);
    }
}
