package org.cordee.statistics;

/** The 95 % interval of an estimate, in the unit of the estimate; both limits belong to it. */
public record Interval(double low, double high) {

    static Interval around(double estimate, double halfWidth) {
        return new Interval(estimate - halfWidth, estimate + halfWidth);
    }
}
