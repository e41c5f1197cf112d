package org.cordee.statistics;

import static org.cordee.statistics.NotEstimable.refuseUnless;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.cordee.statistics.NotEstimable.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Whether a series in the order of time leaves its median by more than chance (Anhøj and Olesen 2014,
 * doi:10.1371/journal.pone.0113825): points on the median are taken out and break no run; the longest run on one side
 * may count up to round(log₂ n + 3) of the n useful points, the line must cross the median at least as often as the 5 %
 * quantile of Binomial(n − 1, ½). The median is in the unit of the series. Limits and signal are null where no point is
 * useful. Refuses an empty series; screens show it from 12 points on.
 */
public record RunChart(
        double median,
        int usefulPoints,
        int longestRun,
        @Nullable Integer longestRunLimit,
        int crossings,
        @Nullable Integer crossingsLimit,
        @Nullable Boolean signal) {

    public static RunChart of(Sample series) {
        refuseUnless(series.size() > 0, Reason.TOO_FEW, "at least 1 point is needed");
        BigDecimal median = median(series);
        int useful = 0;
        List<Integer> runs = new ArrayList<>();
        int side = 0;
        for (BigDecimal value : series.values()) {
            int now = value.compareTo(median);
            if (now == 0) {
                continue;
            }
            useful++;
            int last = runs.size() - 1;
            if (now == side) {
                runs.set(last, runs.get(last) + 1);
            } else {
                runs.add(1);
            }
            side = now;
        }
        return judged(median.doubleValue(), useful, runs);
    }

    private static RunChart judged(double median, int useful, List<Integer> runs) {
        if (useful == 0) {
            return new RunChart(median, 0, 0, null, 0, null, null);
        }
        int longest = runs.stream().mapToInt(Integer::intValue).max().orElse(0);
        int crossings = runs.size() - 1;
        int longestLimit = (int) Math.rint(Math.log(useful) / Math.log(2) + 3);
        int crossingsLimit = BinomialDistribution.of(useful - 1, 0.5).inverseCumulativeProbability(0.05);
        boolean signal = longest > longestLimit || crossings < crossingsLimit;
        return new RunChart(median, useful, longest, longestLimit, crossings, crossingsLimit, signal);
    }

    private static BigDecimal median(Sample series) {
        var sorted = series.sorted();
        int n = series.size();
        BigDecimal two = sorted.get((n - 1) / 2).add(sorted.get(n / 2));
        return two.multiply(new BigDecimal("0.5"));
    }
}
