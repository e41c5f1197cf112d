package org.cordee.statistics;

/**
 * The weights by which each observation enters each coefficient of a linear model, (XᵀX)⁻¹Xᵀ, by Gram-Schmidt done twice
 * over (Giraud, Langou and Rozložník 2005, doi:10.1007/s00211-005-0615-4). With them a coefficient is a weighted sum of
 * the observations and its variance a quadratic form, without inverting a matrix.
 */
final class LeastSquares {

    private final double[][] design;
    private final double[][] weights;
    private final double logDeterminant;

    /** One array for each column of the design. */
    LeastSquares(double[][] columns) {
        design = columns;
        int p = columns.length;
        double[][] r = new double[p][p];
        double[][] q = orthonormal(columns, r);
        weights = solved(r, q);
        double sum = 0;
        for (int j = 0; j < p; j++) {
            sum += StrictMath.log(r[j][j]);
        }
        logDeterminant = sum;
    }

    double[] weights(int coefficient) {
        return weights[coefficient];
    }

    double coefficient(int index, double[] y) {
        return product(weights[index], y);
    }

    double[] residuals(double[] y) {
        double[] residuals = y.clone();
        for (int j = 0; j < design.length; j++) {
            subtract(residuals, design[j], coefficient(j, y));
        }
        return residuals;
    }

    /** Half the logarithm of the determinant of XᵀX. */
    double logDeterminant() {
        return logDeterminant;
    }

    static double product(double[] left, double[] right) {
        double sum = 0;
        for (int i = 0; i < left.length; i++) {
            sum += left[i] * right[i];
        }
        return sum;
    }

    private static double[][] orthonormal(double[][] columns, double[][] r) {
        double[][] q = new double[columns.length][];
        for (int j = 0; j < columns.length; j++) {
            q[j] = columns[j].clone();
            for (int pass = 0; pass < 2; pass++) {
                for (int i = 0; i < j; i++) {
                    double along = product(q[i], q[j]);
                    r[i][j] += along;
                    subtract(q[j], q[i], along);
                }
            }
            r[j][j] = Math.sqrt(product(q[j], q[j]));
            for (int t = 0; t < q[j].length; t++) {
                q[j][t] /= r[j][j];
            }
        }
        return q;
    }

    /** R⁻¹Qᵀ, from the last row to the first. */
    private static double[][] solved(double[][] r, double[][] q) {
        double[][] rows = new double[q.length][];
        for (int i = q.length - 1; i >= 0; i--) {
            rows[i] = q[i].clone();
            for (int j = i + 1; j < q.length; j++) {
                subtract(rows[i], rows[j], r[i][j]);
            }
            for (int t = 0; t < rows[i].length; t++) {
                rows[i][t] /= r[i][i];
            }
        }
        return rows;
    }

    private static void subtract(double[] from, double[] what, double times) {
        for (int t = 0; t < from.length; t++) {
            from[t] -= times * what[t];
        }
    }
}
