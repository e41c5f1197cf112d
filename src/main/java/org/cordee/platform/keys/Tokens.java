package org.cordee.platform.keys;

import java.security.SecureRandom;
import java.util.Base64;

/** Makes the random parts of links: 192 bits, written for an address. Only their HMAC is stored. */
public final class Tokens {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Tokens() {}

    /** A fresh token of 32 characters. */
    public static String fresh() {
        return fresh(24);
    }

    /** A fresh token of 43 characters, 256 bits, for a link that opens for years. */
    public static String lasting() {
        return fresh(32);
    }

    private static String fresh(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
