package org.cordee.placement.cohort;

import java.util.List;

/**
 * A pair that no hard rule excludes, as far as the caller says: what a trainee did not tick is simply not among them.
 *
 * @param journey one way, in minutes where the caller knows them, else in kilometres: the same unit for a whole cohort
 * @param reasons what speaks for it, the heaviest first
 */
public record Possible(Pairing pair, int journey, List<Reason> reasons) {

    public Possible {
        reasons = List.copyOf(reasons);
        if (journey < 0) {
            throw new IllegalArgumentException("a journey below zero");
        }
    }

    int fit() {
        return reasons.stream().mapToInt(Reason::points).sum();
    }
}
