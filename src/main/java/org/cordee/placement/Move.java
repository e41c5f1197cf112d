package org.cordee.placement;

import java.util.Locale;

/** What can be done to a placement's state. */
public enum Move {
    /** The peer, the structure or the school says yes; with the last yes asked for the placement is agreed. */
    AGREE,
    /** The peer takes a place that came free while they waited; everybody has said yes before. */
    TAKE,
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
