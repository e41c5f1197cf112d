package org.cordee.structure.register;

import java.util.Locale;

/** Where an import stands. */
enum ImportState {
    LOADING,
    COMPARED,
    APPLIED,
    UNDONE,
    FAILED;

    static ImportState of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
