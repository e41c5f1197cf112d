package org.cordee.evidence.capitalisation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sheet being made.
 *
 * @param structure the structure of the action, to which whoever accompanies is external; never shown to readers
 * @param accompanier null when their account is gone
 * @param accompaniedBy the name they chose to be shown by
 * @param round how often the draft was shown to its tellers; an answer holds for one round
 * @param edition the last edition that appeared, 0 when none
 * @param returnedFor why the coordination gave it back, null when it did not
 */
record CapsSheet(
        UUID id,
        UUID territory,
        UUID structure,
        @Nullable UUID accompanier,
        String accompaniedBy,
        CapsFrame frame,
        CapsState state,
        int round,
        int edition,
        @Nullable String returnedFor,
        LocalDate changedOn,
        int version) {}
