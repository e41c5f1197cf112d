package org.cordee.agreement.seal;

import eu.europa.esig.dss.pades.validation.ByteRange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerIdentifier;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;

/**
 * The bytes of a file that its signature cannot cover, for they hold it: written in one way only. They are rebuilt from the
 * certificate, the signed attributes and the signature inside, the rest being constant, and must come out the same.
 */
final class SealForm {

    private static final AlgorithmIdentifier SHA256 = new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256);
    private static final AlgorithmIdentifier ECDSA = new AlgorithmIdentifier(X9ObjectIdentifiers.ecdsa_with_SHA256);

    private SealForm() {}

    /** Whether the file is covered from its first to its last byte, but for a seal in the one form. */
    static boolean isStrict(byte[] file, ByteRange covered) {
        int from = covered.getFirstPartEnd();
        int to = covered.getSecondPartStart();
        if (covered.getFirstPartStart() != 0 || to + covered.getSecondPartEnd() != file.length) {
            return false;
        }
        String gap = new String(file, from, to - from, StandardCharsets.ISO_8859_1);
        if (!gap.matches("<([0-9a-f]{2})+>")) {
            return false;
        }
        byte[] padded = HexFormat.of().parseHex(gap, 1, gap.length() - 1);
        try {
            byte[] rebuilt = rebuilt(padded);
            return Arrays.equals(padded, Arrays.copyOf(rebuilt, padded.length));
        } catch (IOException | IllegalArgumentException | ClassCastException other) {
            return false;
        }
    }

    private static byte[] rebuilt(byte[] padded) throws IOException {
        SignedData given = SignedData.getInstance(ContentInfo.getInstance(new ASN1InputStream(padded).readObject())
                .getContent());
        SignerInfo signer = SignerInfo.getInstance(given.getSignerInfos().getObjectAt(0));
        Certificate certificate =
                Certificate.getInstance(given.getCertificates().getObjectAt(0));
        var name = new IssuerAndSerialNumber(
                certificate.getIssuer(), certificate.getSerialNumber().getValue());
        var again = new SignerInfo(
                new SignerIdentifier(name),
                SHA256,
                signer.getAuthenticatedAttributes(),
                ECDSA,
                signer.getEncryptedDigest(),
                null);
        var signed = new SignedData(
                new DERSet(SHA256),
                new ContentInfo(CMSObjectIdentifiers.data, null),
                new DERSet(certificate),
                null,
                new DERSet(again));
        return new ContentInfo(CMSObjectIdentifiers.signedData, signed).getEncoded(ASN1Encoding.DER);
    }
}
