package org.cordee.platform.keys;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.generators.HKDFBytesGenerator;
import org.bouncycastle.crypto.params.HKDFParameters;

/**
 * The one secret of an installation, 32 bytes, kept in a file of mode 0600 or in the environment and never inside a
 * backup. Everything else is derived from it by HKDF-SHA-256 (RFC 5869), one subkey per purpose.
 */
public final class InstallationKey {

    private static final int BYTES = 32;
    private final byte[] key;

    /** Refuses anything but 32 bytes with {@link IllegalArgumentException}. */
    public InstallationKey(byte[] key) {
        if (key.length != BYTES) {
            throw new IllegalArgumentException("the installation key is " + BYTES + " bytes long");
        }
        this.key = key.clone();
    }

    /** The key written in Base64. */
    public static InstallationKey parse(String base64) {
        return new InstallationKey(Base64.getDecoder().decode(base64.strip()));
    }

    /** The subkey of a purpose, 32 bytes. */
    public byte[] subkey(String purpose) {
        HKDFBytesGenerator generator = new HKDFBytesGenerator(new SHA256Digest());
        generator.init(new HKDFParameters(key, null, ("cordee:" + purpose).getBytes(StandardCharsets.UTF_8)));
        byte[] derived = new byte[BYTES];
        generator.generateBytes(derived, 0, BYTES);
        return derived;
    }

    /** HMAC-SHA-256 of a text under the subkey of a purpose: how tokens and codes are stored. */
    public byte[] mac(String purpose, String text) {
        return mac(purpose, text.getBytes(StandardCharsets.UTF_8));
    }

    /** HMAC-SHA-256 of bytes under the subkey of a purpose. */
    public byte[] mac(String purpose, byte[] content) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(subkey(purpose), "HmacSHA256"));
            return mac.doFinal(content);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("HmacSHA256 is part of every Java platform", missing);
        }
    }
}
