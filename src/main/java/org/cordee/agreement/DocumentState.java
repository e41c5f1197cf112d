package org.cordee.agreement;

import java.util.Locale;

/** Where a document stands; what leads from one to another is in {@link DocumentMoves}. */
enum DocumentState {
    /** Being written. */
    DRAFT,
    /** Every blank is filled: it can be read, printed and sent to be signed. */
    READY,
    /** Sent: each signatory signs the words as they are. */
    SIGNING,
    /** Somebody said no, with a reason. */
    REFUSED,
    /** The last day to sign went by. */
    LAPSED,
    /** Signed by all; its words never change again. */
    SIGNED,
    /** Signed elsewhere: its file is kept. */
    MADE_ELSEWHERE;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static DocumentState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
