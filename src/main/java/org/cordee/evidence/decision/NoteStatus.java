package org.cordee.evidence.decision;

import java.util.Locale;

/** Where a note stands. Once decided, its words stay as they are. */
enum NoteStatus {
    DRAFT,
    DECIDED,
    ARCHIVED;

    /** The kind of badge it is shown with. */
    String badge() {
        return switch (this) {
            case DRAFT -> "watch";
            case DECIDED -> "good";
            case ARCHIVED -> "plain";
        };
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    String key() {
        return "decision.status." + code();
    }

    static NoteStatus of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
