package org.cordee.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.stream.LongStream;

/**
 * Values as whole numbers of one small unit above the least, sorted: their sums are exact and do not depend on the
 * order. The unit is the last decimal written; where that would not fit a long, the finest binary part that does.
 */
record FixedPoint(long[] units, BigDecimal unit, BigDecimal least) {

    private static final int BITS = 61;

    static FixedPoint of(Sample values) {
        var above = values.sorted();
        BigDecimal least = above.get(0);
        above = above.minus(least);
        BigDecimal range = above.get(above.size() - 1);
        int room = BITS - (Long.SIZE - Long.numberOfLeadingZeros(above.size()));
        int scale = above.values().stream()
                .filter(value -> value.signum() != 0)
                .mapToInt(value -> value.stripTrailingZeros().scale())
                .max()
                .orElse(0);
        BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(-scale);
        BigDecimal capacity = BigDecimal.valueOf(2).pow(room);
        if (range.compareTo(unit.multiply(capacity)) > 0) {
            unit = range.divide(capacity, MathContext.DECIMAL128);
        }
        BigDecimal size = unit;
        long[] units = above.values().stream()
                .mapToLong(
                        value -> value.divide(size, 0, RoundingMode.HALF_EVEN).longValueExact())
                .toArray();
        return new FixedPoint(units, unit, least);
    }

    long sum() {
        return LongStream.of(units).sum();
    }

    /** The mean of as many values whose sum lies that far above the sum of these. */
    double mean(double distance) {
        BigDecimal total = BigDecimal.valueOf(sum()).add(new BigDecimal(distance));
        return total.multiply(unit)
                .divide(BigDecimal.valueOf(units.length), MathContext.DECIMAL128)
                .add(least)
                .doubleValue();
    }
}
