package org.cordee.wellbeing;

import java.util.Locale;

/** How soon an answer is hoped for. */
enum Hoped {
    TODAY,
    WEEK;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
