package org.cordee.platform.backup;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * The key of one sealed file, drawn from a passphrase by Argon2id (RFC 9106, 64 MiB, 3 passes), and the AES-256-GCM
 * of its pieces. Each piece is bound to its place and to being the last or not (the STREAM construction of Hoang,
 * Reyhanitabar, Rogaway and Vizár, 2015), so that pieces cannot be cut off, swapped or repeated.
 */
final class PassphraseKey {
    static final int PIECE = 64 * 1024;
    static final int TAG = 16;

    private static final int KIBIBYTES = 64 * 1024;
    private static final int MOST_KIBIBYTES = 1024 * 1024;
    private static final int PASSES = 3;
    private static final int MOST_PASSES = 100;
    private static final int SALT = 16;
    private static final int PREFIX = 7;

    private final SecretKeySpec key;
    private final byte[] prefix;

    private PassphraseKey(char[] passphrase, int kibibytes, int passes, byte[] salt, byte[] prefix) {
        var argon = new Argon2BytesGenerator();
        argon.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withMemoryAsKB(kibibytes)
                .withIterations(passes)
                .withParallelism(1)
                .withSalt(salt)
                .build());
        var bytes = new byte[32];
        argon.generateBytes(new String(passphrase).getBytes(StandardCharsets.UTF_8), bytes);
        this.key = new SecretKeySpec(bytes, "AES");
        this.prefix = prefix;
    }

    /** A fresh key; what is needed to find it again, but the passphrase, goes to the output. */
    static PassphraseKey fresh(char[] passphrase, DataOutputStream out) throws IOException {
        var random = new SecureRandom();
        var salt = new byte[SALT];
        var prefix = new byte[PREFIX];
        random.nextBytes(salt);
        random.nextBytes(prefix);
        out.writeInt(KIBIBYTES);
        out.writeInt(PASSES);
        out.write(salt);
        out.write(prefix);
        return new PassphraseKey(passphrase, KIBIBYTES, PASSES, salt, prefix);
    }

    static PassphraseKey found(char[] passphrase, DataInputStream in) throws IOException {
        var kibibytes = in.readInt();
        var passes = in.readInt();
        if (kibibytes < 8 || kibibytes > MOST_KIBIBYTES || passes < 1 || passes > MOST_PASSES) {
            throw new BackupRefused("The beginning of this file was altered.");
        }
        var salt = in.readNBytes(SALT);
        var prefix = in.readNBytes(PREFIX);
        if (prefix.length < PREFIX) {
            throw new BackupRefused("The end of this file is missing.");
        }
        return new PassphraseKey(passphrase, kibibytes, passes, salt, prefix);
    }

    byte[] seal(byte[] piece, int length, int number, boolean last) throws GeneralSecurityException {
        return cipher(Cipher.ENCRYPT_MODE, number, last).doFinal(piece, 0, length);
    }

    byte[] open(byte[] sealed, int length, int number, boolean last) throws GeneralSecurityException {
        return cipher(Cipher.DECRYPT_MODE, number, last).doFinal(sealed, 0, length);
    }

    private Cipher cipher(int mode, int number, boolean last) throws GeneralSecurityException {
        var nonce = new byte[12];
        System.arraycopy(prefix, 0, nonce, 0, PREFIX);
        for (int i = 0; i < 4; i++) {
            nonce[PREFIX + i] = (byte) (number >> (24 - 8 * i));
        }
        nonce[11] = (byte) (last ? 1 : 0);
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(8 * TAG, nonce));
        return cipher;
    }
}
