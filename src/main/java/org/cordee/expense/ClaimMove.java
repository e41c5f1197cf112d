package org.cordee.expense;

import java.util.Locale;

/** What can be done with a claim. */
public enum ClaimMove {
    SEND,
    TAKE_BACK,
    VALIDATE,
    RETURN,
    REOPEN,
    PAY,
    UNPAY,
    WAIVE;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
