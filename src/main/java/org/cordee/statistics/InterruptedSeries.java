package org.cordee.statistics;

import static org.cordee.statistics.NotEstimable.refuseUnless;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.cordee.statistics.NotEstimable.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Interrupted time series (Bernal, Cummins and Gasparrini 2017, doi:10.1093/ije/dyw098): y = level + trend·t + step·D +
 * slopeChange·(t−T)·D by ordinary least squares, D being 1 from the first time T of the new state on. The standard error
 * of each coefficient is the larger of Newey and West's (1987, doi:10.2307/1913610: Bartlett weights, lag 2, factor
 * n/(n−4)) and that of generalised least squares with AR(1) errors at the REML φ; limits with t(n−4). Level and step in the
 * unit of y, trends in that unit per unit of t. φ is null where the lines fit without any residual. Times are put in
 * order; refuses two values at one time, and fewer than two times on either side of T or five in all.
 */
public record InterruptedSeries(
        Coefficient level,
        Coefficient trend,
        Coefficient step,
        Coefficient slopeChange,
        @Nullable Double phi) {

    private static final int COEFFICIENTS = 4;
    private static final int LAG = 2;
    private static final double NO_RESIDUAL = 1e-13;

    /** One number of the model, with the wider of its two standard errors. */
    public record Coefficient(double estimate, double se, Interval interval) {}

    public static InterruptedSeries of(Sample times, Sample values, BigDecimal change) {
        var order = IntStream.range(0, times.size())
                .boxed()
                .sorted(Comparator.comparing(times::get))
                .toList();
        var ordered = new Sample(order.stream().map(times::get).toList());
        refuse(ordered, change);
        double[][] columns = design(ordered.minus(change).doubles());
        var y = new Sample(order.stream().map(values::get).toList());
        double origin = y.mean();
        return fitted(columns, y.deviations(), origin, change.doubleValue());
    }

    private static void refuse(Sample times, BigDecimal change) {
        long before =
                times.values().stream().filter(t -> t.compareTo(change) < 0).count();
        long after = times.size() - before;
        refuseUnless(
                before >= 2 && after >= 2 && times.size() > COEFFICIENTS,
                Reason.TOO_FEW,
                "at least 2 times on each side of the change and 5 in all are needed, and there are " + before
                        + " before it and " + after + " from it on");
        for (int i = 1; i < times.size(); i++) {
            refuseUnless(
                    times.get(i).compareTo(times.get(i - 1)) != 0,
                    Reason.OUT_OF_RANGE,
                    "the time " + times.get(i).toPlainString() + " comes twice");
        }
    }

    /** Times count from the change: the level at time 0 is worked out afterwards. */
    private static double[][] design(double[] times) {
        double[][] columns = new double[COEFFICIENTS][times.length];
        for (int i = 0; i < times.length; i++) {
            double since = times[i] >= 0 ? 1 : 0;
            columns[0][i] = 1;
            columns[1][i] = times[i];
            columns[2][i] = since;
            columns[3][i] = since * times[i];
        }
        return columns;
    }

    private static InterruptedSeries fitted(double[][] columns, double[] y, double origin, double change) {
        var model = new LeastSquares(columns);
        double[] residuals = model.residuals(y);
        refuseUnless(Double.isFinite(norm(y)), Reason.OUT_OF_RANGE, "the values lie too far apart to be computed with");
        boolean exact = norm(residuals) <= NO_RESIDUAL * norm(y);
        var serial = exact ? null : new SerialCorrelation(columns, y);
        var found = IntStream.range(0, COEFFICIENTS)
                .mapToObj(j -> {
                    double[] weights = weights(model, j, change);
                    double ofSerial = serial == null ? 0 : serial.sigma() * norm(weights(serial.model(), j, change));
                    double se = exact ? 0 : Math.max(neweyWest(weights, residuals), ofSerial);
                    double estimate = LeastSquares.product(weights, y) + (j == 0 ? origin : 0);
                    return new Coefficient(
                            estimate, se, Interval.around(estimate, Quantiles.student(y.length - COEFFICIENTS) * se));
                })
                .toList();
        return of(found, serial == null ? null : serial.phi());
    }

    private static InterruptedSeries of(List<Coefficient> found, @Nullable Double phi) {
        return new InterruptedSeries(found.get(0), found.get(1), found.get(2), found.get(3), phi);
    }

    /** Weights of the observations in a coefficient; the level is the one at the change less the trend up to there. */
    private static double[] weights(LeastSquares model, int coefficient, double change) {
        double[] weights = model.weights(coefficient).clone();
        if (coefficient == 0) {
            double[] trend = model.weights(1);
            for (int i = 0; i < weights.length; i++) {
                weights[i] -= change * trend[i];
            }
        }
        return weights;
    }

    private static double neweyWest(double[] weights, double[] residuals) {
        int n = residuals.length;
        double sum = 0;
        for (int lag = 0; lag <= LAG; lag++) {
            double share = (lag == 0 ? 1 : 2) * (1 - lag / (LAG + 1.0));
            for (int i = lag; i < n; i++) {
                sum += share * weights[i] * residuals[i] * weights[i - lag] * residuals[i - lag];
            }
        }
        return Math.sqrt(Math.max(0, sum) * n / (n - COEFFICIENTS));
    }

    private static double norm(double[] values) {
        return Math.sqrt(LeastSquares.product(values, values));
    }
}
