package org.cordee.pathway;

import java.util.Locale;

/** How a structure enters the path. */
public enum Entry {
    /** Somebody is to come: the whole path. */
    NEW_PEER,
    /** Somebody is already here: the path starts at everyday life, with a list to catch up; nothing stops. */
    PEER_HERE,
    /** A trainee is to come: four steps. */
    TRAINEE;

    /** The word stored and shown in message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Entry of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
