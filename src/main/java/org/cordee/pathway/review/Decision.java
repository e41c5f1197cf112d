package org.cordee.pathway.review;

import java.util.Locale;

/** What both sides decide at the end of a review. */
public enum Decision {
    CONTINUE,
    ADJUST,
    STOP;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Decision of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
