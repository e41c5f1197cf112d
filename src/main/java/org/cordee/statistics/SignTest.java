package org.cordee.statistics;

import java.math.BigDecimal;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * How many changed upwards and downwards, zeros left out, and the exact two-sided binomial p that both are as likely
 * (Arbuthnott 1710; Conover 1999, section 3.4). Counts of persons.
 */
public record SignTest(int positive, int negative, double p) {

    public static SignTest of(Sample changes) {
        int positive = count(changes, 1);
        int negative = count(changes, -1);
        return new SignTest(positive, negative, evenOdds(positive, negative));
    }

    private static int count(Sample changes, int sign) {
        return (int) changes.values().stream()
                .mapToInt(BigDecimal::signum)
                .filter(s -> s == sign)
                .count();
    }

    /** Probability of a split at least as uneven when both sides are as likely; 1 when there is nothing to split. */
    static double evenOdds(int one, int other) {
        if (one + other == 0) {
            return 1;
        }
        return Math.min(1, 2 * BinomialDistribution.of(one + other, 0.5).cumulativeProbability(Math.min(one, other)));
    }
}
