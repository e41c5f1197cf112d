package org.cordee.evidence;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Locale;

/** What a publication says of a subject: for, no difference found, against, or around it without measuring it. */
enum Direction {
    FOR,
    NULL,
    AGAINST,
    CONTEXT;

    String key() {
        return "evidence.direction." + code();
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    static Direction of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
