package org.cordee.statistics;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Wilcoxon's signed-rank test of paired changes (Wilcoxon 1945, doi:10.2307/3001968): zeros are dropped, tied sizes
 * share their midrank. Two-sided p: exact over all 2ⁿ changes of sign up to 50 changes that are not zero, ties included
 * (Streitberg and Röhmel 1986, doi:10.1080/02331888608801942 for the recursion); above, normal with the variance
 * corrected for ties and ½ of continuity. With it the rank-biserial correlation (ΣR⁺−ΣR⁻)/ΣR, from −1 to 1 (Kerby 2014,
 * doi:10.2466/11.IT.3.1). Where every change is zero, p is 1 and the correlation null.
 */
public record SignedRank(
        double wPlus, int zeros, double p, @Nullable Double rankBiserial) {

    private static final int EXACT = 50;

    public static SignedRank of(Sample changes) {
        var moved = changes.values().stream()
                .filter(change -> change.signum() != 0)
                .sorted((one, other) -> one.abs().compareTo(other.abs()))
                .toList();
        int n = moved.size();
        int zeros = changes.size() - n;
        if (n == 0) {
            return new SignedRank(0, zeros, 1, null);
        }
        long[] ranks = doubledRanks(moved);
        long positive = 0;
        for (int i = 0; i < n; i++) {
            positive += moved.get(i).signum() > 0 ? ranks[i] : 0;
        }
        long total = (long) n * (n + 1);
        double p = n <= EXACT ? exact(ranks, positive, (int) total) : asymptotic(ranks, positive / 2.0);
        return new SignedRank(positive / 2.0, zeros, p, (2.0 * positive - total) / total);
    }

    /** Twice the midrank of each size, which is a whole number: first and last rank of its tie, added. */
    private static long[] doubledRanks(List<BigDecimal> bySize) {
        long[] ranks = new long[bySize.size()];
        int start = 0;
        while (start < ranks.length) {
            int end = start + 1;
            while (end < ranks.length
                    && bySize.get(end).abs().compareTo(bySize.get(start).abs()) == 0) {
                end++;
            }
            Arrays.fill(ranks, start, end, start + 1L + end);
            start = end;
        }
        return ranks;
    }

    /** How many of the 2ⁿ sign patterns give each sum, counted rank by rank; every count is exact in a double. */
    private static double exact(long[] ranks, long positive, int total) {
        double[] patterns = new double[total + 1];
        patterns[0] = 1;
        for (long rank : ranks) {
            for (int sum = total; sum >= rank; sum--) {
                patterns[sum] += patterns[(int) (sum - rank)];
            }
        }
        double tail = 0;
        for (int sum = 0; sum <= Math.min(positive, total - positive); sum++) {
            tail += patterns[sum];
        }
        return Math.min(1, 2 * Math.scalb(tail, -ranks.length));
    }

    private static double asymptotic(long[] ranks, double wPlus) {
        double n = ranks.length;
        double distance = Math.abs(wPlus - n * (n + 1) / 4);
        double variance = n * (n + 1) * (2 * n + 1) / 24 - tieSum(ranks) / 48;
        return Quantiles.twoSidedNormal(Math.max(0, distance - 0.5) / Math.sqrt(variance));
    }

    /** Σ(t³ − t) over the groups of t tied sizes. */
    private static double tieSum(long[] ranks) {
        double sum = 0;
        int start = 0;
        for (int i = 1; i <= ranks.length; i++) {
            if (i == ranks.length || ranks[i] != ranks[start]) {
                double t = i - start;
                sum += t * t * t - t;
                start = i;
            }
        }
        return sum;
    }
}
