package org.cordee.statistics;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/**
 * BCa bootstrap interval of the mean change (Efron 1987, doi:10.1080/01621459.1987.10478410), in points of the
 * instrument: 9 999 resamples, z₀ from the share of resampled means strictly below the observed one, acceleration
 * Σ L³ / (6(ΣL²)^1.5) by jackknife, quantiles between two resamples on the normal scale as R's boot does (Davison and
 * Hinkley 1997). Resamples are drawn by SplitMix64 (Steele, Lea, Flood 2014, doi:10.1145/2660193.2660195) from the
 * sorted changes and summed as whole numbers: the same seed gives the same digits, whatever the order of the persons.
 * The interval is null where every resample lies on one side.
 */
public record Bootstrap(@Nullable Interval interval, int replicates, long seed) {

    public static final int REPLICATES = 9_999;
    public static final long DEFAULT_SEED = 1;

    private static final double TAIL = 0.025;

    public static Bootstrap bca(Pairs pairs, long seed) {
        var changes = FixedPoint.of(pairs.changes());
        long[] sums = resampledSums(changes.units(), seed);
        return new Bootstrap(interval(changes, sums, pairs.changes().deviations()), REPLICATES, seed);
    }

    private static @Nullable Interval interval(FixedPoint changes, long[] sums, double[] influence) {
        long observed = changes.sum();
        double below = Arrays.stream(sums).filter(sum -> sum < observed).count() / (double) sums.length;
        if (below == 0 || below == 1) {
            return null;
        }
        double bias = Quantiles.normal(below);
        double acceleration = acceleration(influence);
        return new Interval(
                changes.mean(quantile(sums, level(TAIL, bias, acceleration), observed)),
                changes.mean(quantile(sums, level(1 - TAIL, bias, acceleration), observed)));
    }

    /** Skewness of what each person weighs in the mean, over 6; no unit. Summed in order of size, so that no digit depends on theirs. */
    static double acceleration(double[] influence) {
        double scale = DoubleStream.of(influence).map(Math::abs).max().orElse(1);
        double[] weights =
                DoubleStream.of(influence).map(l -> l / scale).sorted().toArray();
        double squares = DoubleStream.of(weights).map(l -> l * l).sum();
        double cubes = DoubleStream.of(weights).map(l -> l * l * l).sum();
        return cubes / (6 * Math.pow(squares, 1.5));
    }

    private static double level(double nominal, double bias, double acceleration) {
        double shifted = bias + Quantiles.normal(nominal);
        return Quantiles.normalProbability(bias + shifted / (1 - acceleration * shifted));
    }

    private static long[] resampledSums(long[] units, long seed) {
        var random = new SplittableRandom(seed);
        long[] sums = new long[REPLICATES];
        long bound = 2L * units.length;
        for (int replicate = 0; replicate < REPLICATES; replicate++) {
            long sum = 0;
            for (int i = 0; i < units.length; i++) {
                sum += units[(int) Math.multiplyHigh(random.nextLong() >>> 1, bound)];
            }
            sums[replicate] = sum;
        }
        Arrays.sort(sums);
        return sums;
    }

    /** Distance of a quantile of the sums from the observed sum. */
    private static double quantile(long[] sorted, double level, long observed) {
        double position = (sorted.length + 1) * level;
        int rank = (int) position;
        if (rank < 1 || rank >= sorted.length) {
            return sorted[rank < 1 ? 0 : sorted.length - 1] - observed;
        }
        double under = Quantiles.normal(rank / (sorted.length + 1.0));
        double over = Quantiles.normal((rank + 1) / (sorted.length + 1.0));
        double share = (Quantiles.normal(level) - under) / (over - under);
        return sorted[rank - 1] - observed + share * (sorted[rank] - sorted[rank - 1]);
    }
}
