package org.cordee.agreement.seal;

import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.validation.PAdESSignature;
import eu.europa.esig.dss.pades.validation.PDFDocumentAnalyzer;
import eu.europa.esig.dss.spi.signature.AdvancedSignature;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Says whether a file is, to the byte, the one that was sealed. Needs nothing but the file: no network, no installation.
 * Stricter than the standard asks: the seal itself must be written the one way {@link PdfSeal} writes it, so that not even
 * an idle byte can change.
 */
public final class SealCheck {

    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    private SealCheck() {}

    /** What a file is. */
    public enum State {
        /** Not one byte changed since it was sealed. */
        INTACT,
        /** It was sealed, and something was changed or added since. */
        CHANGED,
        /** A PDF that holds no seal of this kind. */
        NO_SEAL,
        /** Not a PDF, or one so damaged that it cannot be read. */
        NOT_READABLE
    }

    /**
     * What was found.
     *
     * @param seal the seal it bears; empty unless it is intact
     */
    public record Finding(State state, Optional<Seal> seal) {

        private static Finding of(State state) {
            return new Finding(state, Optional.empty());
        }
    }

    /**
     * A seal as it is written in the file.
     *
     * @param at the moment the installation's own clock showed
     * @param by the certificate it was made with
     */
    public record Seal(Instant at, Fingerprint by) {}

    /** Looks at a file. */
    public static Finding of(byte[] file) {
        if (file.length < PDF.length || !Arrays.equals(PDF, Arrays.copyOf(file, PDF.length))) {
            return Finding.of(State.NOT_READABLE);
        }
        try {
            var analyzer = new PDFDocumentAnalyzer(new InMemoryDocument(file));
            analyzer.setCertificateVerifier(new CommonCertificateVerifier());
            List<AdvancedSignature> found = analyzer.getSignatures();
            if (found.isEmpty()) {
                return Finding.of(holdsSeal(file) ? State.CHANGED : State.NO_SEAL);
            }
            return found.size() == 1 && found.get(0) instanceof PAdESSignature signature
                    ? finding(file, signature)
                    : Finding.of(State.CHANGED);
        } catch (DSSException | IllegalArgumentException | IllegalStateException unreadable) {
            return Finding.of(holdsSeal(file) ? State.CHANGED : State.NOT_READABLE);
        }
    }

    private static Finding finding(byte[] file, PAdESSignature signature) {
        signature.checkSignatureIntegrity();
        CertificateToken by = signature.getSigningCertificateToken();
        if (by == null || !isIntact(file, signature) || !vouchesForItself(by.getCertificate())) {
            return Finding.of(State.CHANGED);
        }
        Instant at = signature.getSigningTime().toInstant();
        return new Finding(State.INTACT, Optional.of(new Seal(at, Fingerprint.of(by.getCertificate()))));
    }

    private static boolean isIntact(byte[] file, PAdESSignature signature) {
        return signature.getSignatureCryptographicVerification().isSignatureValid()
                && signature.getPdfRevision().getByteRange().isValid()
                && signature.getPdfRevision().areAllOriginalBytesCovered()
                && SealForm.isStrict(file, signature.getPdfRevision().getByteRange());
    }

    private static boolean vouchesForItself(X509Certificate certificate) {
        try {
            certificate.verify(certificate.getPublicKey());
            return true;
        } catch (GeneralSecurityException altered) {
            return false;
        }
    }

    private static boolean holdsSeal(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1).contains("ETSI.CAdES.detached");
    }
}
