package org.cordee.pathway.review;

import java.util.Locale;

/** What somebody is to a review: the two who hold it and sign, and the two who may only say that it was held. */
enum Side {
    PEER,
    LEAD,
    DIRECTOR,
    COORDINATOR;

    boolean signs() {
        return this == PEER || this == LEAD;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Side of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
