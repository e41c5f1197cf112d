package org.cordee.placement.cohort;

import java.util.Locale;

/**
 * In what a place suits a trainee. Only what the trainee or the course asks for: what the trainee leaves out never gives
 * nor takes a point, or the fit would tell it.
 */
public enum Match {
    WISH,
    COURSE,
    PUBLIC,
    FORMAT,
    DATES,
    HOURS,
    TUTOR,
    ACCESS,
    MEALS,
    TRAVEL;

    /** The key of its words. */
    public String key() {
        return "placement.cohort.match." + name().toLowerCase(Locale.ROOT);
    }
}
