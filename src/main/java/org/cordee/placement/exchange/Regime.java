package org.cordee.placement.exchange;

import java.util.Locale;

/** Which law a course stands under; a short course is no student's. */
public enum Regime {
    STUDENT,
    CONTINUING;

    /** The word stored and shown in message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
