package org.cordee.questionnaire;

import java.util.List;
import org.cordee.reference.Words;
import org.jspecify.annotations.Nullable;

/**
 * One score of an instrument.
 *
 * @param items the items it is made of; empty while that is unknown, and then it cannot be computed
 * @param method how the items are put together; null while unknown
 * @param factor what the mean or the sum is multiplied by
 * @param range the lowest and the highest score; null while unknown
 * @param higherIsBetter whether a rise is an improvement
 * @param missing how many items may be missing
 * @param reliability null while unknown
 * @param sdReference the standard deviation of a reference population, for the reliable change; null while unknown
 * @param mic the smallest change that matters to people; null while unknown
 * @param supportAt the score at or below which support is offered to the person, never an alarm; null when none is set
 * @param benefit which benefit of peer support it speaks of; null when of none
 * @param regionOnly read over a region, never over one structure
 */
record Scale(
        String id,
        Words name,
        List<String> items,
        @Nullable Method method,
        int factor,
        @Nullable Range range,
        boolean higherIsBetter,
        MissingRule missing,
        @Nullable Reliability reliability,
        @Nullable Reference sdReference,
        @Nullable Reference mic,
        @Nullable Integer supportAt,
        @Nullable Benefit benefit,
        boolean regionOnly) {

    /** How the answers of a scale are put together. */
    enum Method {
        MEAN,
        SUM
    }

    /** The lowest and the highest score. */
    record Range(int low, int high) {}

    /** A value in points of the scale, with where it comes from; null while the source has not been found again. */
    record Reference(double value, @Nullable String source) {}

    Scale {
        items = items == null ? List.of() : List.copyOf(items);
        factor = factor == 0 ? 1 : factor;
        missing = missing == null ? MissingRule.PLATFORM : missing;
    }

    boolean isComputable() {
        return !items.isEmpty() && method != null;
    }
}
