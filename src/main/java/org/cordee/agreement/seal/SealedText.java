package org.cordee.agreement.seal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.util.Base64;

/**
 * Seals a text that anybody can read for as long as there are readers of text: the words, then the certificate and an
 * ECDSA signature (SHA-256, P-256) of every byte above the line of the signature, both in base 64.
 */
final class SealedText {

    static final String MARK = "===== SCEAU DE CE FICHIER =====\n";
    static final String CERTIFICATE = "CERTIFICAT : ";
    static final String SIGNATURE = "SIGNATURE : ";

    private SealedText() {}

    /** The sealed text in UTF-8; only its last three lines are the seal, whatever the words above say. */
    static byte[] apply(String text, SealingKey key) {
        if (!text.endsWith("\n")) {
            throw new IllegalArgumentException("a text to seal ends with a line feed");
        }
        try {
            String covered =
                    text + MARK + CERTIFICATE + base64(key.certificate().getEncoded()) + "\n";
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(key.key());
            signature.update(covered.getBytes(StandardCharsets.UTF_8));
            return (covered + SIGNATURE + base64(signature.sign()) + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("the sealing key does not sign", broken);
        }
    }

    static String base64(byte[] content) {
        return Base64.getEncoder().encodeToString(content);
    }
}
