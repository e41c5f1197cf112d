package org.cordee.statistics;

import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.FDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Quantiles and tails of the usual distributions, in full double precision: Commons Statistics solves some of its
 * quantiles to 1e-9 only, so that they are polished by Newton steps on its exact probabilities.
 */
final class Quantiles {

    static final double Z_95 = normal(0.975);

    private static final int STEPS = 4;

    private Quantiles() {}

    static double normal(double probability) {
        return NormalDistribution.of(0, 1).inverseCumulativeProbability(probability);
    }

    static double normalProbability(double z) {
        return NormalDistribution.of(0, 1).cumulativeProbability(z);
    }

    static double twoSidedNormal(double z) {
        return Math.min(1, 2 * NormalDistribution.of(0, 1).survivalProbability(Math.abs(z)));
    }

    /** Student's t that 2.5 % exceed. */
    static double student(double degrees) {
        return -polished(TDistribution.of(degrees), 0.025);
    }

    static double twoSidedStudent(double t, double degrees) {
        return Math.min(1, 2 * TDistribution.of(degrees).survivalProbability(Math.abs(t)));
    }

    static double fisher(double probability, double numerator, double denominator) {
        return polished(FDistribution.of(numerator, denominator), probability);
    }

    private static double polished(ContinuousDistribution distribution, double probability) {
        double x = distribution.inverseCumulativeProbability(probability);
        for (int step = 0; step < STEPS; step++) {
            double slope = distribution.density(x);
            double better = x - (distribution.cumulativeProbability(x) - probability) / slope;
            if (!(slope > 0) || !Double.isFinite(better)) {
                return x;
            }
            x = better;
        }
        return x;
    }
}
