package org.cordee.pathway;

import org.cordee.reference.Words;
import org.jspecify.annotations.Nullable;

/**
 * One step as the reference content says it.
 *
 * @param who usually does it
 * @param document what it leaves on paper
 * @param exit when it is done
 * @param beforeArrival whether it is to be finished before a peer arrives
 * @param daysFromArrival when it is due, in days after the arrival, negative before it; null in version 1
 */
record StepContent(
        String code,
        int number,
        String phase,
        Words title,
        Words who,
        Words document,
        Words exit,
        boolean beforeArrival,
        @Nullable Integer daysFromArrival) {

    Phase inPhase() {
        return Phase.of(phase);
    }
}
