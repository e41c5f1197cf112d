package org.cordee.placement.cohort;

import java.util.Locale;

/** What everybody but the trainee sees of their place. */
public enum Seen {
    PLACED,
    /** A move was made by hand, and the trainee has been asked. */
    PENDING,
    /** It did not come about: the trainee declined, or did not answer. */
    TO_REPLACE,
    /** No seat was left. */
    WAITING;

    /** The key of its words. */
    public String key() {
        return "placement.cohort.seen." + name().toLowerCase(Locale.ROOT);
    }
}
