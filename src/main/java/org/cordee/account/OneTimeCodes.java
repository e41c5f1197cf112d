package org.cordee.account;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * The six digits of an authenticator application (TOTP, RFC 6238: SHA-1, 30 seconds). A code is heard one step early or
 * late, for clocks that drift.
 */
@Component
class OneTimeCodes {

    private static final Duration STEP = Duration.ofSeconds(30);
    private static final int SECRET_BYTES = 20;
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private final TimeBasedOneTimePasswordGenerator generator = new TimeBasedOneTimePasswordGenerator(STEP, 6);
    private final SecureRandom random = new SecureRandom();
    private final Clock clock;

    OneTimeCodes(Clock clock) {
        this.clock = clock;
    }

    byte[] freshSecret() {
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        return secret;
    }

    /** The time step whose code was typed, or empty when it is none of the three heard now. */
    OptionalLong step(byte[] secret, String typed) {
        String digits = typed.replaceAll("\\s", "");
        long now = clock.instant().getEpochSecond() / STEP.toSeconds();
        for (long step = now - 1; step <= now + 1; step++) {
            if (code(secret, Instant.ofEpochSecond(step * STEP.toSeconds())).equals(digits)) {
                return OptionalLong.of(step);
            }
        }
        return OptionalLong.empty();
    }

    /** The code of a moment. */
    String code(byte[] secret, Instant moment) {
        try {
            return generator.generateOneTimePasswordString(new SecretKeySpec(secret, "HmacSHA1"), moment);
        } catch (InvalidKeyException problem) {
            throw new IllegalStateException("any bytes are an HMAC key", problem);
        }
    }

    /** The secret as a person types it, in Base32 (RFC 4648), by groups of four. */
    static String written(byte[] secret) {
        StringBuilder text = new StringBuilder();
        int bits = 0;
        int kept = 0;
        for (byte next : secret) {
            bits = (bits << 8) | (next & 0xFF);
            kept += 8;
            while (kept >= 5) {
                kept -= 5;
                text.append(BASE32.charAt((bits >> kept) & 31));
            }
        }
        return text.toString().replaceAll("(.{4})(?=.)", "$1 ");
    }
}
