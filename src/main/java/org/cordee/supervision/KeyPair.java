package org.cordee.supervision;

import java.time.LocalDate;
import java.util.Base64;

/**
 * The keys of one person, as the server may hold them: it can read none of what they seal.
 *
 * @param open the public half, 65 bytes of P-256
 * @param byPhrase the private half under a key drawn from the person's phrase
 * @param byWords the same under their twelve words on paper
 * @param rounds of PBKDF2 with SHA-256, for both
 */
public record KeyPair(byte[] open, byte[] byPhrase, byte[] byWords, int rounds, LocalDate madeOn, int version) {

    private static final Base64.Encoder TEXT = Base64.getEncoder();

    public String openText() {
        return TEXT.encodeToString(open);
    }

    public String byPhraseText() {
        return TEXT.encodeToString(byPhrase);
    }

    public String byWordsText() {
        return TEXT.encodeToString(byWords);
    }
}
