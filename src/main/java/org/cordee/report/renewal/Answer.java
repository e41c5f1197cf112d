package org.cordee.report.renewal;

import java.util.Locale;

/** What a funder answered. */
public enum Answer {
    GRANTED,
    PARTLY,
    REFUSED;

    /** Its word in addresses, in messages and in the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Answer of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
