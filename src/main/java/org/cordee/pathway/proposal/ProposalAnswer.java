package org.cordee.pathway.proposal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the structure said about a proposal: its answer, or what became of it.
 *
 * @param choice null when it says what became of it
 */
record ProposalAnswer(@Nullable Choice choice, String words, LocalDate givenOn) {

    boolean isOutcome() {
        return choice == null;
    }
}
