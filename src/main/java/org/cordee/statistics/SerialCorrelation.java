package org.cordee.statistics;

import java.util.function.DoubleUnaryOperator;

/**
 * A linear model whose errors follow the one before, AR(1), by generalised least squares; φ by restricted maximum likelihood
 * (Pinheiro and Bates 2000, section 5.3; Harville 1974, doi:10.1093/biomet/61.2.383). Observations follow one another by one
 * step, whatever their dates. φ is looked for from −0.99999 to 0.99999, first on a grid, so that a local top does not pass
 * for the top, and by StrictMath, so that every machine stops at the same digit.
 */
final class SerialCorrelation {

    private static final double FARTHEST = 6;
    private static final double STEP = 0.125;
    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;
    private static final double CLOSE = 1e-10;

    private final double[][] columns;
    private final double[] y;
    private final double phi;

    SerialCorrelation(double[][] columns, double[] y) {
        this.columns = columns;
        this.y = y;
        phi = StrictMath.tanh(highest(u -> likelihood(StrictMath.tanh(u))));
    }

    double phi() {
        return phi;
    }

    /** The model with each observation freed of what it takes from the one before. */
    LeastSquares model() {
        return model(phi);
    }

    /** Residual standard error, divisor n − p. */
    double sigma() {
        double[] residuals = model().residuals(whitened(y, phi));
        return Math.sqrt(LeastSquares.product(residuals, residuals) / (y.length - columns.length));
    }

    private LeastSquares model(double at) {
        double[][] whitened = new double[columns.length][];
        for (int j = 0; j < columns.length; j++) {
            whitened[j] = whitened(columns[j], at);
        }
        return new LeastSquares(whitened);
    }

    private double likelihood(double at) {
        var model = model(at);
        double[] residuals = model.residuals(whitened(y, at));
        int n = y.length;
        return -(n - columns.length) / 2.0 * StrictMath.log(LeastSquares.product(residuals, residuals))
                - (n - 1) / 2.0 * StrictMath.log((1 - at) * (1 + at))
                - model.logDeterminant();
    }

    private static double[] whitened(double[] series, double at) {
        double scale = Math.sqrt((1 - at) * (1 + at));
        double[] whitened = new double[series.length];
        whitened[0] = series[0];
        for (int t = 1; t < series.length; t++) {
            whitened[t] = (series[t] - at * series[t - 1]) / scale;
        }
        return whitened;
    }

    private static double highest(DoubleUnaryOperator height) {
        double best = 0;
        double top = height.applyAsDouble(best);
        for (double u = -FARTHEST; u <= FARTHEST; u += STEP) {
            double here = height.applyAsDouble(u);
            if (here > top) {
                best = u;
                top = here;
            }
        }
        double low = Math.max(-FARTHEST, best - STEP);
        double high = Math.min(FARTHEST, best + STEP);
        while (high - low > CLOSE) {
            double left = high - GOLDEN * (high - low);
            double right = low + GOLDEN * (high - low);
            if (height.applyAsDouble(left) > height.applyAsDouble(right)) {
                high = right;
            } else {
                low = left;
            }
        }
        return (low + high) / 2;
    }
}
