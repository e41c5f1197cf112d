package org.cordee.evidence;

import java.util.Locale;

/** How far a text has grown: a spark of ten lines, then a story of two pages. */
enum Stage {
    SPARK,
    STORY;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Stage of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
