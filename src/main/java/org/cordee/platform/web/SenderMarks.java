package org.cordee.platform.web;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Turns network addresses into marks by a salt that lives for an hour, in memory only: afterwards no mark leads back. */
final class SenderMarks {

    private static final Duration LIFE = Duration.ofHours(1);
    private static final String HMAC = "HmacSHA256";

    private final Instant until;
    private final SecretKeySpec salt;

    private SenderMarks(Instant until, byte[] salt) {
        this.until = until;
        this.salt = new SecretKeySpec(salt, HMAC);
    }

    static SenderMarks from(Instant now) {
        byte[] salt = new byte[32];
        new SecureRandom().nextBytes(salt);
        return new SenderMarks(now.plus(LIFE), salt);
    }

    boolean holdsAt(Instant now) {
        return now.isBefore(until);
    }

    String of(String form, String address) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(salt);
            byte[] mark = mac.doFinal((form + " " + address).getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(mark);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("HMAC-SHA256 is part of every Java platform", missing);
        }
    }
}
