package org.cordee.peer;

import java.util.Locale;

/** A status in which a peer may act; several are possible for one person, one holds for each mission. */
public enum PeerStatus {
    VOLUNTEER,
    EMPLOYEE,
    INDEPENDENT,
    TRAINEE;

    /** The word the database and the messages know it by. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static PeerStatus of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
