package org.cordee.evidence;

import java.util.Locale;

/** What knowledge is about: something to act on, or a way to act. */
public enum StatementKind {
    PROBLEM,
    SOLUTION;

    /** The word it is kept and sent by. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of this word. */
    public static StatementKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
