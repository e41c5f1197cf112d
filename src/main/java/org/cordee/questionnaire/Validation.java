package org.cordee.questionnaire;

import java.util.Locale;
import org.cordee.reference.Words;
import org.jspecify.annotations.Nullable;

/**
 * In whom an instrument was shown to measure what it says.
 *
 * @param population in words; null when unknown
 * @param n how many persons; null when unknown
 * @param doi of the article, without address; null when unknown
 */
record Validation(
        Status status,
        @Nullable Words population,
        @Nullable Integer n,
        @Nullable String doi) {

    /** How far validation went. */
    enum Status {
        NONE,
        ELSEWHERE,
        FRENCH,
        FRENCH_IN_ADDICTION;

        /** The word of its messages. */
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
