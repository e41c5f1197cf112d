package org.cordee.agreement.seal;

import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import java.util.Locale;
import org.cordee.platform.keys.Sha256;

/** What tells one certificate from every other, short enough to compare by eye: SHA-256, 64 signs, in groups of four. */
public record Fingerprint(String shown) {

    static Fingerprint of(X509Certificate certificate) {
        return of(Sha256.of(encoded(certificate)));
    }

    private static Fingerprint of(byte[] digest) {
        String signs = HexFormat.of().formatHex(digest).toUpperCase(Locale.ROOT);
        return new Fingerprint(String.join(" ", signs.split("(?<=\\G.{4})", -1)).strip());
    }

    private static byte[] encoded(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("a certificate that was read can be written", broken);
        }
    }
}
