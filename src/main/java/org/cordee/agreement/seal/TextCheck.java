package org.cordee.agreement.seal;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says whether a proof written as text is, to the byte, the one that was sealed. Needs nothing but the file. */
public final class TextCheck {

    /** Base 64 of what a certificate and a signature can take at most. */
    private static final Pattern END = Pattern.compile("\n" + SealedText.MARK + SealedText.CERTIFICATE
            + "([A-Za-z0-9+/]{100,4000}={0,2})\n" + SealedText.SIGNATURE + "([A-Za-z0-9+/]{60,120}={0,2})\n\\z");

    private TextCheck() {}

    /**
     * What was found.
     *
     * @param by the certificate it was sealed with; empty unless it is intact
     */
    public record Finding(SealCheck.State state, Optional<Fingerprint> by) {

        private static Finding of(SealCheck.State state) {
            return new Finding(state, Optional.empty());
        }
    }

    /** Looks at a file; it is not readable where it bears nothing of a seal. */
    public static Finding of(byte[] file) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        Matcher end = END.matcher(text);
        if (!end.find()) {
            return Finding.of(
                    text.contains("SCEAU DE CE FICHIER") || text.contains(SealedText.SIGNATURE)
                            ? SealCheck.State.CHANGED
                            : SealCheck.State.NOT_READABLE);
        }
        try {
            return finding(file, end.start(2) - SealedText.SIGNATURE.length(), end.group(1), end.group(2));
        } catch (GeneralSecurityException | IllegalArgumentException altered) {
            return Finding.of(SealCheck.State.CHANGED);
        }
    }

    private static Finding finding(byte[] file, int covered, String certificate, String signature)
            throws GeneralSecurityException {
        X509Certificate by = (X509Certificate) CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(decoded(certificate)));
        by.verify(by.getPublicKey());
        Signature check = Signature.getInstance("SHA256withECDSA");
        check.initVerify(by);
        check.update(file, 0, covered);
        return check.verify(decoded(signature))
                ? new Finding(SealCheck.State.INTACT, Optional.of(Fingerprint.of(by)))
                : Finding.of(SealCheck.State.CHANGED);
    }

    /** Written the one way it can be: not even an idle bit may change. */
    private static byte[] decoded(String written) {
        byte[] content = Base64.getDecoder().decode(written);
        if (!SealedText.base64(content).equals(written)) {
            throw new IllegalArgumentException("not as it was written");
        }
        return content;
    }
}
