package org.cordee.report.renewal;

import org.jspecify.annotations.Nullable;

/**
 * What the director writes in a renewal file.
 *
 * @param done what was done, empty until written
 * @param asked what is asked, empty until written
 * @param yearly whole euros a year; null until written
 * @param months how long; null until written
 */
public record RenewalRequest(
        String done,
        String asked,
        @Nullable Integer yearly,
        @Nullable Integer months) {

    static final int LONGEST = 3000;
    static final int MOST_MONTHS = 120;
    static final int LARGEST = 1_000_000;

    /** Whether nothing of it is left to write. */
    boolean isWhole() {
        return !done.isEmpty() && !asked.isEmpty() && yearly != null && months != null;
    }
}
