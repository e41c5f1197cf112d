package org.cordee.placement.extension;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is said to a later last day. */
public enum Answer {
    AGREE,
    DECLINE,
    /** By the side that asked. */
    WITHDRAW;

    /** The word used in addresses and message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Answer> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
