package org.cordee.expense;

import java.util.Locale;

/** Who gives the tax receipt of an expense given up: nobody, the structure, or the association that carries the volunteer. */
public enum Receipts {
    NONE,
    STRUCTURE,
    ASSOCIATION;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Receipts of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
