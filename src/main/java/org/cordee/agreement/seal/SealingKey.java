package org.cordee.agreement.seal;

import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * What an installation seals with: an elliptic key on P-256 and its own certificate, which nobody else vouches for. Seals
 * made with it stay verifiable after it is replaced, for the certificate is inside each sealed file.
 */
record SealingKey(X509Certificate certificate, PrivateKey key) {

    /** How long one is used before another is made. */
    static final Duration LIFE = Duration.ofDays(3 * 365L);

    /** A neutral name: whoever opens the file's properties reads nothing of what it is about. */
    private static final X500Name NAME = new X500Name("CN=Cordee");

    private static final String SIGNATURE = "SHA256withECDSA";
    private static final int SERIAL_BITS = 120;

    /** Makes one, in use from now on. */
    static SealingKey fresh(Instant now) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            KeyPair pair = generator.generateKeyPair();
            var builder = new JcaX509v3CertificateBuilder(
                    NAME,
                    new BigInteger(SERIAL_BITS, new SecureRandom()).setBit(SERIAL_BITS - 1),
                    Date.from(now),
                    Date.from(now.plus(LIFE)),
                    NAME,
                    pair.getPublic());
            var signed = builder.build(new JcaContentSignerBuilder(SIGNATURE).build(pair.getPrivate()));
            return new SealingKey(new JcaX509CertificateConverter().getCertificate(signed), pair.getPrivate());
        } catch (GeneralSecurityException | OperatorCreationException missing) {
            throw new IllegalStateException("P-256 is part of every Java platform", missing);
        }
    }

    /**
     * The same one, from what was kept of it.
     *
     * @param certificate in DER
     * @param key in PKCS#8
     */
    static SealingKey of(byte[] certificate, byte[] key) {
        try {
            return new SealingKey(
                    certificate(certificate),
                    KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(key)));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("the sealing key kept cannot be read", broken);
        }
    }

    /** The fingerprint of a certificate in DER. */
    static Fingerprint fingerprintOf(byte[] certificate) {
        try {
            return Fingerprint.of(certificate(certificate));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("a certificate kept cannot be read", broken);
        }
    }

    private static X509Certificate certificate(byte[] der) throws GeneralSecurityException {
        return (X509Certificate)
                CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der));
    }

    Instant usedUntil() {
        return certificate.getNotAfter().toInstant();
    }

    Fingerprint fingerprint() {
        return Fingerprint.of(certificate);
    }
}
