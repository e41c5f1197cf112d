package org.cordee.agreement.seal;

import eu.europa.esig.dss.alert.SilentOnStatusAlert;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.spi.validation.CertificateVerifier;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.time.Instant;
import java.util.Date;

/** Seals a PDF: PAdES baseline B (ETSI EN 319 142-1), nothing drawn on the pages. */
final class PdfSeal {

    /** Room left for the signature, in bytes: a P-256 signature with one certificate takes about 750. */
    private static final int ROOM = 2048;

    private PdfSeal() {}

    /**
     * The sealed file: the one given, then the seal.
     *
     * @param at the moment written in the seal, to the second
     */
    static byte[] apply(byte[] pdf, SealingKey key, Instant at) {
        var parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
        parameters.setSigningCertificate(new CertificateToken(key.certificate()));
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
        parameters.setContentSize(ROOM);
        parameters.bLevel().setSigningDate(Date.from(at));
        var service = new PAdESService(byOwnClock());
        DSSDocument document = new InMemoryDocument(pdf);
        ToBeSigned toSign = service.getDataToSign(document, parameters);
        var signature = new SignatureValue(SignatureAlgorithm.ECDSA_SHA256, signed(key.key(), toSign.getBytes()));
        return bytes(service.signDocument(document, parameters, signature));
    }

    /** Which key is still in use is decided before, by the installation's clock: not again here, by the machine's. */
    private static CertificateVerifier byOwnClock() {
        var verifier = new CommonCertificateVerifier();
        verifier.setAlertOnExpiredCertificate(new SilentOnStatusAlert());
        verifier.setAlertOnNotYetValidCertificate(new SilentOnStatusAlert());
        return verifier;
    }

    private static byte[] signed(PrivateKey key, byte[] content) {
        try {
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(key);
            signature.update(content);
            return signature.sign();
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("the sealing key does not sign", broken);
        }
    }

    private static byte[] bytes(DSSDocument document) {
        var out = new ByteArrayOutputStream();
        try {
            document.writeTo(out);
        } catch (IOException broken) {
            throw new IllegalStateException("a file in memory can be written", broken);
        }
        return out.toByteArray();
    }
}
