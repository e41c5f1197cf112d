package org.cordee.placement.exchange;

import java.util.Locale;

/** What a place does about the way there. */
public enum Travel {
    NONE,
    PAID,
    SHARED;

    /** The word stored and shown in message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
