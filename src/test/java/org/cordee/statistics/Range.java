package org.cordee.statistics;

/** What a reader of the published cells can work out about a hidden one: it lies between least and most, included. */
record Range(double least, double most) {

    private static final double TOLERANCE = 1e-6;

    double width() {
        return most - least;
    }

    boolean isWiderThan(double width) {
        return width() >= width - TOLERANCE;
    }

    /** Whether both bounds are at least this far from the value. */
    boolean isAround(long value, double distance) {
        return least <= Math.max(0, value - distance) + TOLERANCE && most >= value + distance - TOLERANCE;
    }
}
