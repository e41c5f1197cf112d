package org.cordee.platform.keys;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * A code that somebody without an account keeps, to read an answer or to give some: 13 random signs of Crockford's alphabet (65 bits) and a check sign by Luhn's method
 * modulo 32, which catches one wrong sign and nearly every exchange of two neighbours. It carries nothing else.
 */
public record AnswerCode(String signs) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int RANDOM_SIGNS = 13;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Makes a code from at least nine bytes that nobody can guess. */
    public static AnswerCode from(byte[] random) {
        StringBuilder signs = new StringBuilder();
        int held = 0;
        int bits = 0;
        for (int at = 0; signs.length() < RANDOM_SIGNS; at++) {
            held = (held << 8) | (random[at] & 0xFF);
            bits += 8;
            while (bits >= 5 && signs.length() < RANDOM_SIGNS) {
                bits -= 5;
                signs.append(ALPHABET.charAt((held >> bits) & 31));
            }
            held &= (1 << bits) - 1;
        }
        return new AnswerCode(signs.append(check(signs)).toString());
    }

    /** Makes a code nobody can guess nor make again. */
    public static AnswerCode fresh() {
        byte[] random = new byte[9];
        RANDOM.nextBytes(random);
        return from(random);
    }

    /** Reads what was typed, whatever its spacing and case, O for 0 and I or L for 1; empty when it cannot be a code. */
    public static Optional<AnswerCode> parse(String typed) {
        String signs = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s.·–-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        if (signs.length() != RANDOM_SIGNS + 1 || signs.chars().anyMatch(sign -> ALPHABET.indexOf(sign) < 0)) {
            return Optional.empty();
        }
        char expected = check(signs.substring(0, RANDOM_SIGNS));
        return signs.charAt(RANDOM_SIGNS) == expected ? Optional.of(new AnswerCode(signs)) : Optional.empty();
    }

    /** The code as shown, in groups that are easy to copy by hand. */
    public String shown() {
        return signs.substring(0, 5) + "-" + signs.substring(5, 10) + "-" + signs.substring(10);
    }

    private static char check(CharSequence signs) {
        int sum = 0;
        int factor = 2;
        for (int at = signs.length() - 1; at >= 0; at--) {
            int product = factor * ALPHABET.indexOf(signs.charAt(at));
            sum += (product / 32) + (product % 32);
            factor = 3 - factor;
        }
        return ALPHABET.charAt((32 - (sum % 32)) % 32);
    }
}
