package org.cordee.pathway.review;

import java.util.Locale;

/** How a review came to be done, shown with it. */
enum How {
    /** Both sides signed it here. */
    SIGNED,
    /** It was held and written elsewhere, on a date somebody gives. */
    ELSEWHERE,
    /** The director or the coordinator wrote down what they were told. */
    TOLD,
    /** The peer preferred not to have this talk; nothing is written. */
    DECLINED;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static How of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
