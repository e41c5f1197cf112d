package org.cordee.expense;

import java.util.Locale;

/** Where a claim is. */
enum ClaimState {
    DRAFT,
    SENT,
    RETURNED,
    VALIDATED,
    REIMBURSED,
    WAIVED;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ClaimState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** The colour that goes with it. */
    String badge() {
        return switch (this) {
            case DRAFT -> "plain";
            case SENT -> "note";
            case RETURNED -> "watch";
            case VALIDATED, REIMBURSED, WAIVED -> "good";
        };
    }

    /** Whether its words and amount may still change. */
    boolean isOpen() {
        return this == DRAFT || this == RETURNED;
    }
}
