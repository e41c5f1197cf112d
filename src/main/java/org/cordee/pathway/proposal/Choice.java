package org.cordee.pathway.proposal;

import java.util.Locale;

/** What the structure answers. */
public enum Choice {
    YES,
    PARTLY,
    NO;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Choice of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
