package org.cordee.evidence;

import java.util.Locale;

/** Who may read what is released: people who sign in, in the territory; or anybody. */
public enum Audience {
    REGION,
    PUBLIC;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Audience of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
