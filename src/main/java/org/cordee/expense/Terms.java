package org.cordee.expense;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a structure confirmed before paying.
 *
 * @param rateMillis the most it pays a kilometre, in thousandths of a euro; null when it pays the scale
 */
record Terms(UUID structure, @Nullable Integer rateMillis, Receipts receipts, LocalDate confirmedOn, int version) {

    /** What is paid a kilometre where the scale says this. */
    int rate(int scale) {
        return rateMillis == null ? scale : Math.min(scale, rateMillis);
    }
}
