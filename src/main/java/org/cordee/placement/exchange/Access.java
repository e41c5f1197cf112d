package org.cordee.placement.exchange;

import java.util.Locale;

/** How a place is reached. */
public enum Access {
    TRANSIT,
    STEP_FREE,
    PARKING;

    /** The word stored and shown in message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
