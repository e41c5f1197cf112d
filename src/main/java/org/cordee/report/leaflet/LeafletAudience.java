package org.cordee.report.leaflet;

import java.util.Arrays;
import java.util.Locale;
import org.cordee.platform.NotFound;

/** Who a leaflet speaks to: those who can act. */
enum LeafletAudience {
    PROFESSIONAL("people"),
    PEER("person-heart"),
    DIRECTOR("buildings"),
    FUNDER("compass");

    private final String icon;

    LeafletAudience(String icon) {
        this.icon = icon;
    }

    /** A symbol of the icons' sprite. */
    String icon() {
        return icon;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    String key() {
        return "leaflet.audience." + code();
    }

    static LeafletAudience of(String code) {
        return Arrays.stream(values())
                .filter(audience -> audience.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("leaflet"));
    }
}
