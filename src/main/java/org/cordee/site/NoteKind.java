package org.cordee.site;

import java.util.Locale;

/** Why somebody leaves a note for the coordination: to be called back, or to offer to welcome a peer. */
enum NoteKind {
    CALL,
    HOST;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static NoteKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
