package org.cordee.supervision;

import java.util.Locale;

/** What somebody is to the spaces of a placement. */
enum Side {
    PEER,
    /** The référent, the deputy, the director. */
    LEAD,
    COORDINATOR;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
