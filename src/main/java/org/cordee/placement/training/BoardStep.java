package org.cordee.placement.training;

import java.util.Locale;

/** How far a trainee is, as the school follows it. */
enum BoardStep {
    /** A place is proposed; not everybody said yes. */
    PLACED,
    /** Everybody said yes; the agreement is to be signed before the arrival. */
    AGREEMENT,
    RUNNING,
    /** The talk at half-time is signed by both. */
    MIDTERM,
    DONE;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
