package org.cordee.placement.exchange;

import java.util.Locale;

/** What a place does about meals. */
public enum Meals {
    NONE,
    ON_SITE,
    PAID;

    /** The word stored and shown in message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
