package org.cordee.statistics;

/** The averages of every two changes, each change with itself included; counted where they lie, never stored. */
final class WalshAverages {

    private final double[] halves;

    WalshAverages(Sample changes) {
        halves = changes.sorted().doubles();
        for (int i = 0; i < halves.length; i++) {
            halves[i] /= 2;
        }
    }

    long count() {
        return halves.length * (halves.length + 1L) / 2;
    }

    /** The average of that rank, the smallest being 1: by halving the doubles between the least and the greatest. */
    double ranked(long rank) {
        long low = ordered(2 * halves[0]);
        long high = ordered(2 * halves[halves.length - 1]);
        while (low < high) {
            long middle = (low & high) + ((low ^ high) >> 1);
            if (countUpTo(fromOrdered(middle)) >= rank) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return fromOrdered(low) + 0.0;
    }

    private long countUpTo(double limit) {
        long count = 0;
        int last = halves.length - 1;
        for (int first = 0; first <= last; first++) {
            while (last >= first && halves[first] + halves[last] > limit) {
                last--;
            }
            count += Math.max(0, last - first + 1);
        }
        return count;
    }

    /** A whole number for each double, in the order of doubles. */
    private static long ordered(double value) {
        long bits = Double.doubleToLongBits(value + 0.0);
        return bits < 0 ? Long.MIN_VALUE - bits : bits;
    }

    private static double fromOrdered(long ordered) {
        return Double.longBitsToDouble(ordered < 0 ? Long.MIN_VALUE - ordered : ordered);
    }
}
