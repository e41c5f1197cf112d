package org.cordee.placement;

import java.util.Locale;

/** The moment of the care path a mission takes place in. */
public enum CareMoment {
    RECEPTION,
    WITHDRAWAL,
    INPATIENT,
    FOLLOW_UP,
    AFTER;

    /** The word stored and shown in message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
