package org.cordee.platform.audit;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.cordee.platform.keys.InstallationKey;

/** Links each line of the audit to the one before: seal = HMAC-SHA-256(key, seal before, line). */
final class SealChain {

    /** What the very first line is linked to. */
    static final byte[] ORIGIN = new byte[32];

    private final SecretKeySpec key;

    SealChain(InstallationKey installation) {
        key = new SecretKeySpec(installation.subkey("audit"), "HmacSHA256");
    }

    byte[] seal(byte[] before, AuditEntry entry) {
        byte[] line = entry.sealed();
        byte[] content = ByteBuffer.allocate(before.length + line.length)
                .put(before)
                .put(line)
                .array();
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(content);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("HmacSHA256 is part of every Java platform", missing);
        }
    }
}
