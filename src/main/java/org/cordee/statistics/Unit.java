package org.cordee.statistics;

import java.util.Locale;

/** What a figure counts; work adds up across structures, persons and attendances never do. */
public enum Unit {
    ACTS(true),
    HOURS(true),
    GROUPS(true),
    PLACES(true),
    POSTS(true),
    FULL_TIME_EQUIVALENTS(true),
    /** Cards laid out for whoever wants to answer. */
    CARDS(true),
    ATTENDANCES(false),
    PERSONS(false),
    /** Points of an instrument's score. */
    POINTS(false),
    PERCENT(false),
    /** Average standard deviations, which have no unit. */
    STANDARD_DEVIATIONS(false),
    /** Money for one hour of work; a ratio, never added up. */
    EUROS_PER_HOUR(false);

    private final boolean work;

    Unit(boolean work) {
        this.work = work;
    }

    boolean isWork() {
        return work;
    }

    boolean isOfAnswers() {
        return this == POINTS || this == PERCENT || this == STANDARD_DEVIATIONS;
    }

    /** Key of the unit's name in the bundles. */
    public String key() {
        return "figure.unit." + name().toLowerCase(Locale.ROOT);
    }
}
