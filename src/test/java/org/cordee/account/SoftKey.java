package org.cordee.account;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import org.cordee.testkit.HtmlClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A phone's key made of software (ES256, attestation none), which answers as a browser would, right or wrong. */
final class SoftKey {

    private static final int PRESENT = 0x01;
    private static final int VERIFIED = 0x04;
    private static final int NEW_KEY = 0x40;

    private final String origin;
    private final byte[] id = new byte[32];
    private final KeyPair keys;
    private int flags = PRESENT | VERIFIED;
    private int count;
    private byte[] handle = new byte[0];

    SoftKey(String origin) {
        this.origin = origin;
        new SecureRandom().nextBytes(id);
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            keys = generator.generateKeyPair();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** From now on the person is not verified: the phone only was touched. */
    SoftKey withoutVerification() {
        flags = PRESENT;
        return this;
    }

    /** From now on it counts from here. */
    SoftKey at(int signatures) {
        count = signatures;
        return this;
    }

    /** Makes the key that was asked for. */
    String create(HtmlClient.Answer options) {
        JsonNode asked = JsonMapper.shared().readTree(options.body());
        handle = Base64.getUrlDecoder().decode(asked.at("/user/id").asString());
        byte[] told = authenticatorData(asked.at("/rp/id").asString(), flags | NEW_KEY, newKey());
        return answer("create", asked, "\"attestationObject\":\"" + text(attestation(told)) + "\"", told);
    }

    /** Proves itself. */
    String get(HtmlClient.Answer options) {
        JsonNode asked = JsonMapper.shared().readTree(options.body());
        byte[] told = authenticatorData(asked.at("/rpId").asString(), flags, new byte[0]);
        return answer("get", asked, "", told);
    }

    private String answer(String kind, JsonNode asked, String made, byte[] told) {
        byte[] client = ("{\"type\":\"webauthn." + kind + "\",\"challenge\":\""
                        + asked.at("/challenge").asString() + "\",\"origin\":\"" + origin + "\",\"crossOrigin\":false}")
                .getBytes(StandardCharsets.UTF_8);
        String response = made.isEmpty()
                ? "\"authenticatorData\":\"" + text(told) + "\",\"signature\":\"" + text(signature(told, client))
                        + "\",\"userHandle\":\"" + text(handle) + "\""
                : made;
        return "{\"id\":\"" + text(id) + "\",\"rawId\":\"" + text(id) + "\",\"type\":\"public-key\",\"response\":{"
                + "\"clientDataJSON\":\"" + text(client) + "\"," + response + "},\"clientExtensionResults\":{}}";
    }

    private byte[] authenticatorData(String site, int withFlags, byte[] more) {
        ByteBuffer data = ByteBuffer.allocate(37 + more.length);
        data.put(digest(site.getBytes(StandardCharsets.UTF_8)));
        data.put((byte) withFlags).putInt(count).put(more);
        return data.array();
    }

    /** No maker, the id, and the public key in COSE (RFC 9053: kty EC2, alg ES256, curve P-256). */
    private byte[] newKey() {
        ECPublicKey key = (ECPublicKey) keys.getPublic();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[16]);
        out.writeBytes(new byte[] {0, (byte) id.length});
        out.writeBytes(id);
        out.writeBytes(new byte[] {(byte) 0xA5, 1, 2, 3, 0x26, 0x20, 1, 0x21, 0x58, 32});
        out.writeBytes(coordinate(key.getW().getAffineX()));
        out.writeBytes(new byte[] {0x22, 0x58, 32});
        out.writeBytes(coordinate(key.getW().getAffineY()));
        return out.toByteArray();
    }

    private static byte[] attestation(byte[] told) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(0xA3);
        word(out, "fmt");
        word(out, "none");
        word(out, "attStmt");
        out.write(0xA0);
        word(out, "authData");
        out.writeBytes(new byte[] {0x58, (byte) told.length});
        out.writeBytes(told);
        return out.toByteArray();
    }

    private static void word(ByteArrayOutputStream out, String word) {
        out.write(0x60 | word.length());
        out.writeBytes(word.getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] coordinate(BigInteger number) {
        byte[] bytes = number.toByteArray();
        byte[] fixed = new byte[32];
        int kept = Math.min(32, bytes.length);
        System.arraycopy(bytes, bytes.length - kept, fixed, 32 - kept, kept);
        return fixed;
    }

    private byte[] signature(byte[] told, byte[] client) {
        try {
            Signature signer = Signature.getInstance("SHA256withECDSA");
            signer.initSign(keys.getPrivate());
            signer.update(told);
            signer.update(digest(client));
            return signer.sign();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
