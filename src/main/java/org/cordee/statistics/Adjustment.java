package org.cordee.statistics;

import static org.cordee.statistics.NotEstimable.refuseUnless;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.cordee.statistics.NotEstimable.Reason;

/** p-values corrected for having asked several questions; each in its place. Refuses a p outside 0 to 1. */
public enum Adjustment {
    /** The chance of one false finding among all (Holm 1979, Scandinavian Journal of Statistics 6, 65–70). */
    HOLM,
    /** The expected share of false findings among those found (Benjamini and Hochberg 1995, doi:10.1111/j.2517-6161.1995.tb02031.x). */
    BH;

    public double[] adjusted(double... p) {
        for (double one : p) {
            refuseUnless(one >= 0 && one <= 1, Reason.OUT_OF_RANGE, "a p-value must lie between 0 and 1");
        }
        var smallestFirst = IntStream.range(0, p.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> p[i]))
                .toList();
        return this == HOLM ? holm(p, smallestFirst) : bh(p, smallestFirst);
    }

    private static double[] holm(double[] p, List<Integer> smallestFirst) {
        double[] adjusted = new double[p.length];
        double least = 0;
        for (int rank = 0; rank < p.length; rank++) {
            int i = smallestFirst.get(rank);
            least = Math.max(least, Math.min(1, (p.length - rank) * p[i]));
            adjusted[i] = least;
        }
        return adjusted;
    }

    private static double[] bh(double[] p, List<Integer> smallestFirst) {
        double[] adjusted = new double[p.length];
        double most = 1;
        for (int rank = p.length; rank >= 1; rank--) {
            int i = smallestFirst.get(rank - 1);
            most = Math.min(most, (double) p.length / rank * p[i]);
            adjusted[i] = most;
        }
        return adjusted;
    }
}
