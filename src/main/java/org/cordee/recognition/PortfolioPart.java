package org.cordee.recognition;

import java.util.Locale;

/** Where a line of the portfolio comes from. */
public enum PortfolioPart {
    MISSION,
    TRAINING,
    REVIEW;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static PortfolioPart of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
