package org.cordee.statistics;

import static org.cordee.statistics.NotEstimable.refuseUnless;

import org.cordee.statistics.NotEstimable.Reason;

/**
 * McNemar's exact test for yes/no answers of the same persons (McNemar 1947, doi:10.1007/BF02295996): of those who
 * changed, how many to yes and how many to no, and the two-sided binomial p. Counts of persons; refuses negative ones.
 */
public record McNemar(int gained, int lost, double p) {

    public static McNemar of(int gained, int lost) {
        refuseUnless(gained >= 0 && lost >= 0, Reason.OUT_OF_RANGE, "a count of persons is negative");
        return new McNemar(gained, lost, SignTest.evenOdds(gained, lost));
    }
}
