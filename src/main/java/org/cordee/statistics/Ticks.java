package org.cordee.statistics;

import java.util.ArrayList;
import java.util.List;

/**
 * Round numbers that hold a range, for the axis of a chart: steps of 1, 2 or 5 times a power of ten, six at most.
 *
 * @param first at or below the least value
 * @param last at or above the greatest
 */
record Ticks(double first, double last, double step) {

    private static final int MOST = 6;

    static Ticks holding(double least, double greatest) {
        double span = Math.max(greatest - least, 1e-9);
        double power = Math.pow(10, Math.floor(Math.log10(span / MOST)));
        for (int factor : new int[] {1, 2, 5, 10, 20}) {
            double step = factor * power;
            double first = Math.floor(least / step) * step;
            double last = Math.ceil(greatest / step) * step;
            if (Math.round((last - first) / step) <= MOST) {
                return new Ticks(first, Math.max(last, first + step), step);
            }
        }
        throw new IllegalStateException("no step holds " + least + " to " + greatest);
    }

    List<Double> values() {
        List<Double> values = new ArrayList<>();
        for (long i = 0; i <= Math.round((last - first) / step); i++) {
            values.add(first + i * step);
        }
        return values;
    }

    /** Where a value stands between two places of a drawing. */
    int place(double value, int from, int to) {
        return (int) Math.round(from + (value - first) / (last - first) * (to - from));
    }
}
