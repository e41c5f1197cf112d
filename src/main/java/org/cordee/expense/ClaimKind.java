package org.cordee.expense;

import java.util.Locale;

/** The two things that are given back; there is no third, so that no round sum is paid. */
public enum ClaimKind {
    TICKET,
    MILEAGE;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ClaimKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
