package org.cordee.pathway;

import java.util.Locale;

/** The five phases a path is shown in. */
public enum Phase {
    DECIDE,
    PREPARE,
    WELCOME,
    RUN,
    PASS_ON;

    /** The word used in reference content and message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Phase of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
