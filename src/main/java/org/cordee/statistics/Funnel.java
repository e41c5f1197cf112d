package org.cordee.statistics;

import static org.cordee.statistics.NotEstimable.refuseUnless;

import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.cordee.statistics.NotEstimable.Reason;

/**
 * Between which shares a structure of n persons lies when it differs from the others by chance alone (Spiegelhalter 2005,
 * doi:10.1002/sim.1970): exact binomial limits around the share p₀ of all, 95 % and 99.8 %. Shares from 0 to 1; nothing is
 * ranked. Refuses n &lt; 1 and p₀ outside 0 to 1.
 */
public record Funnel(Interval usual, Interval rare) {

    private static final double USUAL_TAIL = 0.025;
    private static final double RARE_TAIL = 0.001;

    public static Funnel of(int n, double centre) {
        refuseUnless(n > 0, Reason.TOO_FEW, "a group needs at least 1 person");
        refuseUnless(centre >= 0 && centre <= 1, Reason.OUT_OF_RANGE, "a share lies between 0 and 1");
        var chance = BinomialDistribution.of(n, centre);
        return new Funnel(limits(chance, USUAL_TAIL), limits(chance, RARE_TAIL));
    }

    private static Interval limits(BinomialDistribution chance, double tail) {
        double n = chance.getNumberOfTrials();
        return new Interval(chance.inverseCumulativeProbability(tail) / n, chance.inverseSurvivalProbability(tail) / n);
    }
}
