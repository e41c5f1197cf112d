package org.cordee.statistics;

import static org.cordee.statistics.NotEstimable.refuseUnless;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.cordee.statistics.NotEstimable.Reason;

/**
 * Laney's p′ chart of a share over time (Laney 2002, doi:10.1081/QEN-120006555): limits p̄ ± 3·√(p̄(1−p̄)/nᵢ)·σ_z, cut at 0
 * and 1, where σ_z is the mean move of the standardised shares over 1.128, so that groups of any size are judged by how
 * much the series really moves. Shares from 0 to 1, in the order of time. Refuses fewer than two points, a group of nobody,
 * a count outside its group, and shares that are all 0 or all 1.
 */
public record LaneyP(double centre, double sigmaZ, List<Point> points) {

    private static final double SIGMAS = 3;
    private static final double MEAN_MOVE_OF_A_NORMAL = 1.128;

    /** So many persons of a group, at one time. */
    public record Count(long successes, long n) {}

    /** The share at one time and the limits for a group of its size. */
    public record Point(double share, Interval limits) {}

    public LaneyP {
        points = List.copyOf(points);
    }

    public static LaneyP of(List<Count> counts) {
        refuseUnless(counts.size() >= 2, Reason.TOO_FEW, "at least 2 points are needed");
        for (var count : counts) {
            refuseUnless(
                    count.n > 0 && count.successes >= 0 && count.successes <= count.n,
                    Reason.OUT_OF_RANGE,
                    "a count lies outside its group");
        }
        double successes = counts.stream().mapToLong(Count::successes).sum();
        double centre = successes / counts.stream().mapToLong(Count::n).sum();
        refuseUnless(centre > 0 && centre < 1, Reason.ALL_EQUAL, "all shares are 0 or all are 1");
        double[] z = counts.stream()
                .mapToDouble(c -> (share(c) - centre) / sigma(centre, c))
                .toArray();
        double sigmaZ = IntStream.range(1, z.length)
                        .mapToDouble(i -> Math.abs(z[i] - z[i - 1]))
                        .average()
                        .orElseThrow()
                / MEAN_MOVE_OF_A_NORMAL;
        List<Point> points = new ArrayList<>();
        for (var count : counts) {
            double half = SIGMAS * sigma(centre, count) * sigmaZ;
            points.add(new Point(share(count), new Interval(Math.max(0, centre - half), Math.min(1, centre + half))));
        }
        return new LaneyP(centre, sigmaZ, points);
    }

    private static double share(Count count) {
        return (double) count.successes / count.n;
    }

    private static double sigma(double centre, Count count) {
        return Math.sqrt(centre * (1 - centre) / count.n);
    }
}
