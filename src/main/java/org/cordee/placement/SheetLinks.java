package org.cordee.placement;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.keys.InstallationKey;
import org.springframework.stereotype.Component;

/** Makes and reads the addresses of sheets for the staff room: a serial and its mark under the installation's key. */
@Component
class SheetLinks {

    private static final int MARK_BYTES = 15;
    private static final int SERIAL_LENGTH = 36;

    private final InstallationKey key;

    SheetLinks(InstallationKey key) {
        this.key = key;
    }

    /** The path of a sheet. */
    String path(UUID serial) {
        return "/sheets/" + serial + mark(serial);
    }

    /** The serial of a token; empty when the mark is not this installation's. */
    Optional<UUID> serial(String token) {
        if (token.length() <= SERIAL_LENGTH) {
            return Optional.empty();
        }
        try {
            UUID serial = UUID.fromString(token.substring(0, SERIAL_LENGTH));
            byte[] given = token.substring(SERIAL_LENGTH).getBytes(StandardCharsets.UTF_8);
            byte[] expected = mark(serial).getBytes(StandardCharsets.UTF_8);
            return MessageDigest.isEqual(given, expected) ? Optional.of(serial) : Optional.empty();
        } catch (IllegalArgumentException notASerial) {
            return Optional.empty();
        }
    }

    private String mark(UUID serial) {
        byte[] mark = Arrays.copyOf(key.mac("sheet", serial.toString()), MARK_BYTES);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(mark);
    }
}
