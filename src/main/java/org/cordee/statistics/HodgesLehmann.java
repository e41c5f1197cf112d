package org.cordee.statistics;

import org.jspecify.annotations.Nullable;

/**
 * Median of the n(n+1)/2 Walsh averages of the changes, zeros kept, in points of the instrument (Hodges and Lehmann
 * 1963, doi:10.1214/aoms/1177704172). The limits are the k-th smallest and the k-th greatest Walsh average (Tukey 1949):
 * k the smallest with P(W ≤ k) ≥ 0.025 for Wilcoxon's W without ties, from its normal form above 1 000 changes; null
 * below 6 changes, where no such pair of averages reaches 95 %. Averages are counted, never stored: n log n time and
 * n memory (Johnson and Mizoguchi 1978, doi:10.1137/0207013).
 */
public record HodgesLehmann(double estimate, @Nullable Interval interval) {

    private static final int EXACT = 1000;
    private static final double TAIL = 0.025;
    private static final double Z = 1.959964;

    public static HodgesLehmann of(Sample changes) {
        var walsh = new WalshAverages(changes);
        long all = walsh.count();
        double estimate =
                all % 2 == 1 ? walsh.ranked(all / 2 + 1) : walsh.ranked(all / 2) / 2 + walsh.ranked(all / 2 + 1) / 2;
        long k = rank(changes.size());
        return new HodgesLehmann(estimate, k < 1 ? null : new Interval(walsh.ranked(k), walsh.ranked(all + 1 - k)));
    }

    /** Which Walsh average from either end is the limit; 0 when none is. */
    static long rank(int n) {
        double pairs = n * (n + 1.0);
        if (n > EXACT) {
            return (long) Math.floor(pairs / 4 - Z * Math.sqrt(pairs * (2 * n + 1) / 24));
        }
        double[] probabilities = lowerHalf(n);
        double tail = 0;
        for (int k = 0; k < probabilities.length; k++) {
            tail += probabilities[k];
            if (tail >= TAIL) {
                return k;
            }
        }
        return 0;
    }

    /** P(W = w) for w up to its mean, by adding one rank after the other; the least, 2⁻¹⁰⁰⁰, is still a normal double. */
    private static double[] lowerHalf(int n) {
        double[] probabilities = new double[n * (n + 1) / 4 + 1];
        probabilities[0] = 1;
        for (int rank = 1; rank <= n; rank++) {
            int most = Math.min(probabilities.length - 1, rank * (rank + 1) / 2);
            for (int w = most; w >= rank; w--) {
                probabilities[w] = (probabilities[w] + probabilities[w - rank]) / 2;
            }
            for (int w = Math.min(most, rank - 1); w >= 0; w--) {
                probabilities[w] /= 2;
            }
        }
        return probabilities;
    }
}
