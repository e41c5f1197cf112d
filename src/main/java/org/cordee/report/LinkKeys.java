package org.cordee.report;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.UUID;
import org.cordee.platform.keys.InstallationKey;
import org.springframework.stereotype.Component;

/**
 * The link and the codes of a page, derived from the installation key so that its director can read them out again; the
 * database keeps only what they hash to.
 */
@Component
class LinkKeys {

    private static final int CODES = 1_000_000;

    private final InstallationKey key;

    LinkKeys(InstallationKey key) {
        this.key = key;
    }

    String token(UUID transmission) {
        byte[] mac = key.mac("funder-token", transmission.toString());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(mac, 24));
    }

    byte[] link(String token) {
        return key.mac("funder-link", token);
    }

    /** Six digits, good until this moment. */
    String code(byte[] link, Instant until) {
        byte[] mac = key.mac("funder-code", Base64.getEncoder().encodeToString(link) + until.getEpochSecond());
        int number = Math.floorMod(ByteBuffer.wrap(mac).getInt(), CODES);
        return String.format(Locale.ROOT, "%06d", number);
    }

    byte[] codeHash(byte[] link, String code) {
        return key.mac("funder-code-hash", Base64.getEncoder().encodeToString(link) + code);
    }
}
