package org.cordee.statistics;

import static org.cordee.statistics.NotEstimable.refuseUnless;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.cordee.statistics.NotEstimable.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Chart of single values and their moving ranges (Shewhart 1931; Wheeler 1993): mean, limits mean ± 2.66·mR̄, and
 * 3.268·mR̄ for a range, in the unit of the series. A series of one point has no range: its limits are null. Refuses an
 * empty series.
 */
public record Xmr(
        double mean,
        @Nullable Double mrBar,
        @Nullable Double lower,
        @Nullable Double upper,
        @Nullable Double mrUpper) {

    private static final double OF_VALUES = 2.66;
    private static final double OF_RANGES = 3.268;

    public static Xmr of(Sample series) {
        refuseUnless(series.size() > 0, Reason.TOO_FEW, "at least 1 point is needed");
        double mean = series.mean();
        if (series.size() == 1) {
            return new Xmr(mean, null, null, null, null);
        }
        double range = movingRanges(series).mean();
        return new Xmr(mean, range, mean - OF_VALUES * range, mean + OF_VALUES * range, OF_RANGES * range);
    }

    private static Sample movingRanges(Sample series) {
        List<BigDecimal> ranges = new ArrayList<>();
        for (int i = 1; i < series.size(); i++) {
            ranges.add(series.get(i).subtract(series.get(i - 1)).abs());
        }
        return new Sample(ranges);
    }
}
