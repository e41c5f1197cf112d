package org.cordee.site;

import java.time.LocalDate;
import java.util.Locale;

/** What somebody without an account may write, and within how many days an answer is promised. */
enum RequestKind {
    MEET(7),
    CONCERN(3);

    private final int days;

    RequestKind(int days) {
        this.days = days;
    }

    LocalDate due(LocalDate wroteOn) {
        return wroteOn.plusDays(days);
    }

    int days() {
        return days;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static RequestKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
