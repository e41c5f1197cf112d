package org.cordee.questionnaire.result;

import org.cordee.questionnaire.result.ChangeResult.Verdict;
import org.cordee.statistics.Interval;
import org.jspecify.annotations.Nullable;

/** Where an interval lies: read from its limits alone, never from the estimate. */
final class Verdicts {

    private Verdicts() {}

    /** @param smallest the smallest change that matters, in points; null while unknown */
    static Verdict of(Interval change, @Nullable Double smallest) {
        if (change.high() < 0) {
            return Verdict.DECLINE;
        }
        if (change.low() <= 0) {
            return Verdict.NO_CLEAR_CHANGE;
        }
        if (smallest == null) {
            return Verdict.RISE;
        }
        if (change.low() >= smallest) {
            return Verdict.RISE_THAT_MATTERS;
        }
        return change.high() < smallest ? Verdict.SMALL_RISE : Verdict.RISE_PERHAPS_MATTERING;
    }
}
