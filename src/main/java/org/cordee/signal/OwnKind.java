package org.cordee.signal;

import java.util.Locale;
import java.util.UUID;

/** A signal about a peer's own work, told to the peer alone until they share it. */
enum OwnKind {
    /** Too much of the work is only telling, while the sheet says deciding together. */
    TOKENISM,
    /** Much of the work is outside the mission sheet. */
    DRIFT,
    /** Alone in the structure, without time with others. */
    ISOLATION,
    /** Without supervision or intervision for long. */
    SUPERVISION,
    /** More than was agreed, or many talks and no time in a group. */
    LOAD,
    /** Nothing logged for a month. */
    FADING;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static OwnKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** Who is told when the peer shares it. */
    String told() {
        return this == ISOLATION ? "coordinator" : "referent";
    }

    /** Where the peer does something about it without anybody else. */
    String href(UUID placement) {
        return switch (this) {
            case TOKENISM, DRIFT -> "/placements/" + placement;
            case LOAD -> "/journal";
            case ISOLATION, SUPERVISION, FADING -> "/my-week";
        };
    }
}
