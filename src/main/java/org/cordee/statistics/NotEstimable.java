package org.cordee.statistics;

import java.util.Objects;

/** Why an estimate would mean nothing for these values: a reason for the screens, an English sentence for the log. */
public final class NotEstimable extends RuntimeException {

    /** What is wrong with the values. */
    public enum Reason {
        /** There are fewer of them than the method needs. */
        TOO_FEW,
        /** They do not vary, so that nothing can be compared with their variation. */
        ALL_EQUAL,
        /** One lies outside what the method is made for. */
        OUT_OF_RANGE,
        /** Two studies or fewer are never pooled. */
        NOT_POOLED
    }

    private final Reason reason;

    NotEstimable(Reason reason, String sentence) {
        super(sentence);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** A sentence without the full stop. */
    public String sentence() {
        return Objects.requireNonNull(getMessage());
    }

    static void refuseUnless(boolean holds, Reason reason, String sentence) {
        if (!holds) {
            throw new NotEstimable(reason, sentence);
        }
    }
}
