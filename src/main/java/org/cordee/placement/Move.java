package org.cordee.placement;

import java.util.Locale;

/** What can be done to a placement's state. */
public enum Move {
    /** One of the two sides says yes; with the second yes the placement is agreed. */
    AGREE,
    DECLINE,
    CANCEL,
    START,
    PAUSE,
    RESUME,
    END;

    /** The word used in addresses and message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
