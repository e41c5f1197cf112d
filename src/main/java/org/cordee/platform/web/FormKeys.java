package org.cordee.platform.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.cordee.platform.keys.InstallationKey;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the one-time key of each form: a random id and a mark of the account the form was made for. */
@Component
public class FormKeys {

    /** The hidden field that carries the key. */
    public static final String FIELD = "_key";

    private final InstallationKey installation;

    FormKeys(InstallationKey installation) {
        this.installation = installation;
    }

    /** A fresh key for this account, or for a visitor when null. */
    public String fresh(@Nullable UUID account) {
        UUID key = UUID.randomUUID();
        return key + "." + mark(key, account);
    }

    /** The id inside a key made for this account; empty when it was made for another, or altered. */
    public Optional<UUID> read(String text, @Nullable UUID account) {
        int dot = text.indexOf('.');
        if (dot != 36) {
            return Optional.empty();
        }
        try {
            UUID key = UUID.fromString(text.substring(0, dot));
            byte[] given = text.substring(dot + 1).getBytes(StandardCharsets.US_ASCII);
            byte[] expected = mark(key, account).getBytes(StandardCharsets.US_ASCII);
            return MessageDigest.isEqual(given, expected) ? Optional.of(key) : Optional.empty();
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    /** The id of the key sent with this form; stops when it was made for another account than this one, or altered. */
    public UUID sent(FormReader form, @Nullable UUID account) {
        return form.all(FIELD).stream()
                .findFirst()
                .flatMap(key -> read(key, account))
                .orElseThrow(OneTimeForms.FormReused::new);
    }

    /**
     * What a form held, as 64 hexadecimal signs that only this installation can make, and other ones for each key: whoever
     * reads a backup can neither guess the words nor see that two forms held the same.
     */
    String digest(UUID key, UUID account, FormReader form) {
        String content = key + " " + account + " " + new TreeMap<>(form.content());
        return HexFormat.of().formatHex(installation.mac("form content", content));
    }

    private String mark(UUID key, @Nullable UUID account) {
        byte[] mac = installation.mac("form", key + " " + account);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(mac, 12));
    }
}
