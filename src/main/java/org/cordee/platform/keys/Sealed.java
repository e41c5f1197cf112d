package org.cordee.platform.keys;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Seals small contents by AES-256-GCM under the subkey of one purpose: 12 bytes of nonce, then the sealed bytes. */
public final class Sealed {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;
    private final SecureRandom random = new SecureRandom();

    /** Seals for one purpose only; what was sealed for another does not open. */
    public Sealed(InstallationKey installation, String purpose) {
        key = new SecretKeySpec(installation.subkey("seal:" + purpose), "AES");
    }

    /** Seals. */
    public byte[] seal(byte[] content) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(content);
            return ByteBuffer.allocate(NONCE + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException problem) {
            throw new IllegalStateException("cannot seal", problem);
        }
    }

    /** Opens; empty when it was altered, cut, or sealed under another key or purpose. */
    public Optional<byte[]> open(byte[] sealed) {
        if (sealed.length <= NONCE) {
            return Optional.empty();
        }
        ByteBuffer buffer = ByteBuffer.wrap(sealed);
        byte[] nonce = new byte[NONCE];
        buffer.get(nonce);
        byte[] content = new byte[buffer.remaining()];
        buffer.get(content);
        try {
            return Optional.of(cipher(Cipher.DECRYPT_MODE, nonce).doFinal(content));
        } catch (GeneralSecurityException altered) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }
}
