package org.cordee.report.leaflet;

import java.util.Locale;

/** Whose protected figures are on a leaflet. */
enum Scope {
    STRUCTURE,
    REGION;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
