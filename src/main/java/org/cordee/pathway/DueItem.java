package org.cordee.pathway;

import java.time.LocalDate;
import java.util.Locale;
import org.cordee.reference.Words;
import org.jspecify.annotations.Nullable;

/**
 * One thing that waits for somebody this week.
 *
 * @param key the message key of the sentence
 * @param place the structure, in the sentence
 * @param step the step of a path, in the sentence, or null
 * @param months of a review, in the sentence; 0 for anything else
 * @param href where it is done
 * @param day when it is due, or null when it simply waits
 */
record DueItem(
        String key,
        String place,
        @Nullable Words step,
        int months,
        String href,
        @Nullable LocalDate day) {

    /** The words of the step in a language; empty without one. */
    public String step(Locale language) {
        return step == null ? "" : step.in(language);
    }
}
