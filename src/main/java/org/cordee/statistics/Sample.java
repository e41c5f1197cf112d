package org.cordee.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Observed values in their order, kept as the decimals that were written down: 0.3 − 0.1 is then 0.2 as 2.5 − 2.3 is,
 * and an offset of a thousand million costs no digit. The arithmetic mean and deviations from it are exact to 40 digits
 * before they become doubles (two-pass sums: Chan, Golub, LeVeque 1983, doi:10.1080/00031305.1983.10483115).
 */
public record Sample(List<BigDecimal> values) {

    private static final MathContext PRECISION = new MathContext(40);

    public Sample {
        values = List.copyOf(values);
    }

    /** Each double as the shortest decimal that reads back as itself; NaN and infinities are no number and refused. */
    public static Sample of(double... values) {
        return new Sample(Arrays.stream(values).mapToObj(BigDecimal::valueOf).toList());
    }

    public int size() {
        return values.size();
    }

    BigDecimal get(int index) {
        return values.get(index);
    }

    /** Whether every value is the same number: 1 and 1.0 are. */
    boolean isConstant() {
        return values.stream().allMatch(value -> value.compareTo(values.get(0)) == 0);
    }

    /** Value by value, this one less the other. */
    Sample minus(Sample other) {
        return new Sample(IntStream.range(0, size())
                .mapToObj(i -> get(i).subtract(other.get(i)))
                .toList());
    }

    Sample minus(BigDecimal origin) {
        return new Sample(values.stream().map(value -> value.subtract(origin)).toList());
    }

    /** From the least to the greatest. */
    Sample sorted() {
        return new Sample(values.stream().sorted().toList());
    }

    double[] doubles() {
        return values.stream().mapToDouble(BigDecimal::doubleValue).toArray();
    }

    BigDecimal total() {
        return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    double mean() {
        return exactMean().doubleValue();
    }

    double[] deviations() {
        return minus(exactMean()).doubles();
    }

    /** Sum of squared deviations over n − 1. */
    double variance() {
        return product(deviations(), deviations()) / (size() - 1);
    }

    double sd() {
        return Math.sqrt(variance());
    }

    double covariance(Sample other) {
        return product(deviations(), other.deviations()) / (size() - 1);
    }

    Moments moments() {
        return new Moments(mean(), sd());
    }

    private BigDecimal exactMean() {
        return total().divide(BigDecimal.valueOf(size()), PRECISION);
    }

    private static double product(double[] left, double[] right) {
        return IntStream.range(0, left.length)
                .mapToDouble(i -> left[i] * right[i])
                .sum();
    }
}
