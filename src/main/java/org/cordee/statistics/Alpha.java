package org.cordee.statistics;

import static org.cordee.statistics.NotEstimable.refuseUnless;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.cordee.statistics.NotEstimable.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Cronbach's alpha of a scale, α = k/(k−1)·(1 − Σs_i²/s_T²) (Cronbach 1951, doi:10.1007/BF02310555), with Feldt's
 * interval 1 − (1−α)·F(n−1, (n−1)(k−1)) (Feldt 1965, doi:10.1007/BF02289499). No unit; negative values are shown as they
 * are, since they say that items contradict one another. Null where the total never varies. Every item holds the same
 * persons in the same order; refuses fewer than two items or two persons.
 */
public record Alpha(
        int k, int n, @Nullable Double alpha, @Nullable Interval interval) {

    public static Alpha of(List<Sample> items) {
        int k = items.size();
        refuseUnless(k >= 2, Reason.TOO_FEW, "at least 2 items are needed");
        int n = items.get(0).size();
        refuseUnless(n >= 2, Reason.TOO_FEW, "at least 2 complete rows are needed");
        var totals = new Sample(
                IntStream.range(0, n).mapToObj(person -> total(items, person)).toList());
        if (totals.isConstant()) {
            return new Alpha(k, n, null, null);
        }
        double ofItems = items.stream().mapToDouble(Sample::variance).sum();
        double alpha = k / (k - 1.0) * (1 - ofItems / totals.variance());
        double rows = n - 1.0;
        double columns = k - 1.0;
        double low = 1 - (1 - alpha) * Quantiles.fisher(0.975, rows, rows * columns);
        double high = 1 - (1 - alpha) * Quantiles.fisher(0.025, rows, rows * columns);
        return new Alpha(k, n, alpha, new Interval(low, high));
    }

    private static BigDecimal total(List<Sample> items, int person) {
        return items.stream().map(item -> item.get(person)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
