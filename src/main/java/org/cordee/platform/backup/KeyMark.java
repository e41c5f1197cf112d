package org.cordee.platform.backup;

import java.util.HexFormat;
import org.cordee.platform.keys.InstallationKey;

/** Tells two installation keys apart without giving either. */
public final class KeyMark {
    private static final int CHARACTERS = 16;

    private KeyMark() {}

    public static String of(InstallationKey key) {
        return HexFormat.of().formatHex(key.mac("key-mark", "")).substring(0, CHARACTERS);
    }
}
