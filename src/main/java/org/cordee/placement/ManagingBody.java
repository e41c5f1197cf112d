package org.cordee.placement;

import java.util.Locale;

/** The kind of body that manages a place: it decides the legal regime, not the kind of service. */
enum ManagingBody {
    /** A health establishment, or any service a public hospital manages (CSP L.1112-5). */
    HOSPITAL,
    ASSOCIATION,
    PUBLIC,
    PRIVATE;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ManagingBody of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
