package org.cordee.statistics;

import static org.cordee.statistics.NotEstimable.refuseUnless;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.cordee.statistics.NotEstimable.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Estimates of k structures or studies pooled with random effects, in the unit of the estimates. Between-variance τ² by
 * Paule and Mandel (1982, doi:10.6028/jres.087.022), solved to the last digits without an upper bracket; interval by
 * Hartung and Knapp (2001, doi:10.1002/sim.1009) with t(k−1), the factor q never below 1 (Röver, Knapp and Friede 2015,
 * doi:10.1186/s12874-015-0091-1); prediction interval of a new structure with t(k−2) from k = 5 on (Higgins, Thompson and
 * Spiegelhalter 2009, doi:10.1111/j.1467-985X.2008.00552.x), null below. Q with weights 1/v; I² is a share from 0 to 1.
 * Refuses to pool k ≤ 2, and a variance that is not above 0.
 */
public record MetaAnalysis(
        int k,
        double q,
        double tau2,
        double i2,
        double mu,
        double se,
        Interval interval,
        @Nullable Interval prediction) {

    private static final int FEWEST = 3;
    private static final int FEWEST_FOR_PREDICTION = 5;
    private static final double PRECISION = 1e-15;

    public static MetaAnalysis of(Sample estimates, double... variances) {
        int k = estimates.size();
        for (double variance : variances) {
            refuseUnless(variance > 0, Reason.OUT_OF_RANGE, "a variance must be above 0");
        }
        refuseUnless(k >= FEWEST, Reason.NOT_POOLED, "not pooled, since a mean of " + k + " says nothing of others");
        double[] distances = estimates.minus(estimates.get(0)).doubles();
        double q = spread(distances, variances, 0);
        refuseUnless(Double.isFinite(q), Reason.OUT_OF_RANGE, "the estimates lie too far apart to be computed with");
        double tau2 = pauleMandel(distances, variances);
        double factor = Math.max(1, spread(distances, variances, tau2) / (k - 1));
        double mu = estimates.get(0).doubleValue() + mean(distances, variances, tau2);
        double se = Math.sqrt(factor / weights(variances, tau2));
        return new MetaAnalysis(
                k,
                q,
                tau2,
                q == 0 ? 0 : Math.max(0, (q - (k - 1)) / q),
                mu,
                se,
                Interval.around(mu, Quantiles.student(k - 1) * se),
                k < FEWEST_FOR_PREDICTION
                        ? null
                        : Interval.around(mu, Quantiles.student(k - 2) * Math.sqrt(tau2 + se * se)));
    }

    /** Where the weighted spread, which falls as τ² grows, is k − 1; 0 where it starts below. */
    private static double pauleMandel(double[] estimates, double[] variances) {
        int expected = estimates.length - 1;
        if (spread(estimates, variances, 0) <= expected) {
            return 0;
        }
        double high = Arrays.stream(variances).min().orElseThrow();
        while (spread(estimates, variances, high) > expected) {
            high *= 2;
        }
        double low = 0;
        double middle = high / 2;
        while (high - low > PRECISION * high && middle > low && middle < high) {
            if (spread(estimates, variances, middle) > expected) {
                low = middle;
            } else {
                high = middle;
            }
            middle = low + (high - low) / 2;
        }
        return middle;
    }

    /** Σ w (y − μ)² with w = 1/(v + τ²) and μ the mean of these weights. */
    private static double spread(double[] estimates, double[] variances, double tau2) {
        double mean = mean(estimates, variances, tau2);
        return IntStream.range(0, estimates.length)
                .mapToDouble(i -> (estimates[i] - mean) * (estimates[i] - mean) / (variances[i] + tau2))
                .sum();
    }

    private static double mean(double[] estimates, double[] variances, double tau2) {
        return IntStream.range(0, estimates.length)
                        .mapToDouble(i -> estimates[i] / (variances[i] + tau2))
                        .sum()
                / weights(variances, tau2);
    }

    private static double weights(double[] variances, double tau2) {
        return Arrays.stream(variances).map(variance -> 1 / (variance + tau2)).sum();
    }
}
