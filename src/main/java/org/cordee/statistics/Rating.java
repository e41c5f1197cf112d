package org.cordee.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;

/**
 * What may be told of how the members of one team rate one practice on three ordered levels, when nothing else is known
 * of an answer: neither its author's function, nor its order, nor its other ratings. Below the threshold of the circle
 * nothing. When all, or all but one, chose the same level, whoever answered would know what a colleague chose: the two
 * levels between which the answers meet are then told together, without shares. Else the spread and the average.
 *
 * @param shares how much of the answers each level got, least level first
 * @param distance how many levels lie between two answers taken at random, 0 to 2
 * @param average on the levels 1 to 3
 */
public record Rating(Told told, List<Figure> shares, Figure distance, Figure average) {

    private static final int LEVELS = 3;
    private static final int DECIMALS = 2;

    /** How much of the ratings is told. */
    public enum Told {
        /** Too few answers. */
        NOTHING,
        /** All answers, or all but one, are of one level, and that is the first or the second. */
        LOWER,
        /** The same, and that is the second or the third. */
        UPPER,
        /** How many answers each level got. */
        SPREAD
    }

    public Rating {
        shares = List.copyOf(shares);
    }

    /**
     * Rates a practice.
     *
     * @param counts how many chose each of the three levels, the least first
     * @param method key of the sentence that explains it
     */
    public static Rating of(List<Long> counts, Circle circle, Period period, String method) {
        if (counts.size() != LEVELS || counts.stream().anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("A rating counts three levels");
        }
        Told told = told(counts, circle);
        Basis percent = new Basis(Unit.PERCENT, period, method);
        Basis points = new Basis(Unit.POINTS, period, method);
        if (told != Told.SPREAD) {
            Figure hidden = new Figure.Masked(points);
            return new Rating(told, Collections.nCopies(LEVELS, new Figure.Masked(percent)), hidden, hidden);
        }
        long n = total(counts);
        return new Rating(
                told,
                counts.stream()
                        .map(count -> statistic(100.0 * count / n, n, circle, percent))
                        .toList(),
                statistic(distance(counts, n), n, circle, points),
                statistic(average(counts, n), n, circle, points));
    }

    /** Which part may be told; the same for all histories that a reader could not tell apart otherwise. */
    private static Told told(List<Long> counts, Circle circle) {
        long n = total(counts);
        if (!circle.showsAnswers(Contributions.of(List.of(n)), Population.TEAM)) {
            return Told.NOTHING;
        }
        long most = Collections.max(counts);
        if (most < n - 1) {
            return Told.SPREAD;
        }
        int level = counts.indexOf(most);
        return level == 0 || (level == 1 && counts.get(0) == 0) ? Told.LOWER : Told.UPPER;
    }

    private static Figure statistic(double value, long n, Circle circle, Basis basis) {
        BigDecimal shown = BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP);
        return circle.statistic(
                new Estimate(shown, null, null, Contributions.of(List.of(n)), 0), Population.TEAM, basis);
    }

    private static double distance(List<Long> counts, long n) {
        long apart = 0;
        for (int low = 0; low < LEVELS; low++) {
            for (int high = low + 1; high < LEVELS; high++) {
                apart += counts.get(low) * counts.get(high) * (high - low);
            }
        }
        return 2.0 * apart / (n * (n - 1));
    }

    private static double average(List<Long> counts, long n) {
        long sum = 0;
        for (int level = 0; level < LEVELS; level++) {
            sum += counts.get(level) * (level + 1);
        }
        return 1.0 * sum / n;
    }

    private static long total(List<Long> counts) {
        return counts.stream().mapToLong(Long::longValue).sum();
    }
}
