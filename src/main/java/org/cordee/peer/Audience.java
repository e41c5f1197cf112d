package org.cordee.peer;

import java.util.Locale;

/**
 * Whom a peer lets see a part of their sheet: the regional coordination, the structures the peer chose, every structure
 * of the region, anybody.
 */
public enum Audience {
    COORDINATOR,
    CHOSEN,
    REGION,
    PUBLIC;

    /** The word the database and the messages know it by. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Audience of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
