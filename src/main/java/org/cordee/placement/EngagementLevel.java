package org.cordee.placement;

import java.util.Locale;

/** Who decides in a mission or an act (HAS 2020, four degrees); a property of the act, never of the person. */
public enum EngagementLevel {
    INFORMATION,
    CONSULTATION,
    COLLABORATION,
    PARTNERSHIP;

    /** The word stored and shown in message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
