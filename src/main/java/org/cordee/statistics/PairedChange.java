package org.cordee.statistics;

import org.jspecify.annotations.Nullable;

/**
 * Mean change of the same persons, in points of the instrument: d̄ ± t(n−1)·s_d/√n, with Student's test of no change
 * (Student 1908, doi:10.1093/biomet/6.1.1). The correlation is null where one of the two measures does not vary.
 * Refusals: those of {@link Pairs}.
 */
public record PairedChange(
        int n,
        Moments before,
        Moments after,
        @Nullable Double correlation,
        Moments change,
        Interval interval,
        double t,
        int df,
        double p) {

    public static PairedChange of(Pairs pairs) {
        int n = pairs.size();
        var change = pairs.changes().moments();
        double error = change.sd() / Math.sqrt(n);
        double t = change.mean() / error;
        return new PairedChange(
                n,
                pairs.before().moments(),
                pairs.after().moments(),
                correlation(pairs),
                change,
                Interval.around(change.mean(), Quantiles.student(n - 1) * error),
                t,
                n - 1,
                Quantiles.twoSidedStudent(t, n - 1));
    }

    private static @Nullable Double correlation(Pairs pairs) {
        if (pairs.before().isConstant() || pairs.after().isConstant()) {
            return null;
        }
        double r = pairs.before().covariance(pairs.after())
                / (pairs.before().sd() * pairs.after().sd());
        return Math.max(-1, Math.min(1, r));
    }
}
