package org.cordee.expense;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What goes with a move: on which day, by whom, and as the move needs it why, on which day it was paid, who gives the receipt.
 */
record ClaimStep(
        LocalDate today,
        UUID by,
        String why,
        @Nullable LocalDate settledOn,
        @Nullable Receipts receipt) {

    static ClaimStep plain(LocalDate today, UUID by) {
        return new ClaimStep(today, by, "", null, null);
    }
}
