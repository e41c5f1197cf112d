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

    /** The word of its address, which a browser's history keeps: it does not say who reads. */
    String path() {
        return this == PEER ? "mission" : code();
    }

    /** By the word of its address, or by its code as older links have it; stops with {@link NotFound} for any other. */
    static LeafletAudience of(String word) {
        return Arrays.stream(values())
                .filter(audience ->
                        audience.path().equals(word) || audience.code().equals(word))
                .findFirst()
                .orElseThrow(() -> new NotFound("leaflet"));
    }
}
