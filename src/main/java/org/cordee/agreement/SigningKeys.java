package org.cordee.agreement;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.UUID;
import org.cordee.platform.keys.InstallationKey;
import org.springframework.stereotype.Component;

/**
 * Makes links, codes and marks of sessions. A link follows from its signatory and its issue, so that whoever issued it may
 * read it again; the database keeps only what links and codes hash to.
 */
@Component
class SigningKeys {

    private static final int CODES = 100_000_000;

    private final InstallationKey key;
    private final SecureRandom random = new SecureRandom();

    SigningKeys(InstallationKey key) {
        this.key = key;
    }

    /** The personal link of a signatory, 32 characters. */
    String link(UUID signatory, int issue) {
        return shortened(key.mac("sign-link", signatory + " " + issue));
    }

    /** Eight digits to hand over on the spot. */
    String code() {
        return String.format(Locale.ROOT, "%08d", random.nextInt(CODES));
    }

    /** What a page opened by a code goes on with, 32 characters: a code is typed at one place only, where it is counted. */
    String pass(String code) {
        return shortened(key.mac("sign-pass", code));
    }

    /** Whether it could be a link, or what a page goes on with: nothing that can be guessed. */
    static boolean isLong(String pass) {
        return pass.matches("[A-Za-z0-9_-]{32}");
    }

    /** What a link or a code is kept as. */
    byte[] mark(String linkOrCode) {
        return key.mac("sign-mark", linkOrCode);
    }

    /** What a session is kept as in one document: two documents signed in one session share nothing. */
    byte[] session(UUID document, String session) {
        return key.mac("sign-session", document + " " + session);
    }

    private static String shortened(byte[] mac) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(mac, 24));
    }
}
