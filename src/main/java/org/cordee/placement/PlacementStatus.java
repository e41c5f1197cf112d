package org.cordee.placement;

import java.util.Locale;

/** The footing on which a peer works; the papers and the law differ with it. */
public enum PlacementStatus {
    VOLUNTEER,
    EMPLOYEE,
    INDEPENDENT,
    TRAINEE;

    /** Whether hours are agreed; elsewhere there is a rhythm, because counted hours make a volunteer an employee. */
    public boolean countsHours() {
        return this == EMPLOYEE || this == TRAINEE;
    }

    /** The word stored and shown in message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
