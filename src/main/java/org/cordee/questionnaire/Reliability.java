package org.cordee.questionnaire;

import org.cordee.reference.Words;
import org.jspecify.annotations.Nullable;

/**
 * How steady a scale is.
 *
 * @param low the coefficient, or the lowest when several were published
 * @param high the highest; the same as the lowest when there is one
 * @param coefficient such as {@code α} or {@code test-retest}
 * @param source null while it has not been found again
 * @param population in whom; null when unknown
 */
record Reliability(
        double low,
        double high,
        String coefficient,
        @Nullable String source,
        @Nullable Words population) {}
