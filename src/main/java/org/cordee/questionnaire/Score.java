package org.cordee.questionnaire;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * The score of one person on one scale, or why there is none.
 *
 * @param scale the id of the scale
 * @param number in points of the scale; null when there is none
 * @param absence why there is none; null when there is one
 * @param prorated whether missing items were replaced by the person's own mean
 * @param answered how many items were answered
 * @param of how many items the scale has
 */
record Score(
        Edition edition,
        String scale,
        @Nullable Double number,
        @Nullable Absence absence,
        boolean prorated,
        int answered,
        int of) {

    /** Why there is no score. */
    enum Absence {
        /** No item of the scale was answered. */
        NOTHING_ANSWERED,
        /** Fewer items were answered than the rule asks. */
        TOO_FEW_ANSWERED
    }

    Score {
        if ((number == null) == (absence == null)) {
            throw new IllegalArgumentException("a score has a value or a reason why not");
        }
    }

    /** The score in points of the scale. */
    OptionalDouble value() {
        return number == null ? OptionalDouble.empty() : OptionalDouble.of(number);
    }
}
