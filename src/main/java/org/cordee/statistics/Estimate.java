package org.cordee.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * What answers say before it is protected: a value with its interval, how many answers each structure brings to it, and
 * the design level (0 to 5) that says how far it may be read as an effect. Refuses bounds that do not hold the value.
 */
public record Estimate(
        BigDecimal value,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        Contributions answers,
        int designLevel) {

    private static final int HIGHEST_LEVEL = 5;

    public Estimate {
        if ((low != null && low.compareTo(value) > 0) || (high != null && high.compareTo(value) < 0)) {
            throw new IllegalArgumentException("An interval holds its estimate");
        }
        if (designLevel < 0 || designLevel > HIGHEST_LEVEL) {
            throw new IllegalArgumentException("A design level goes from 0 to " + HIGHEST_LEVEL);
        }
    }

    long n() {
        return answers.total();
    }

    Estimate rounded(int decimals) {
        return new Estimate(round(value, decimals), bound(low, decimals), bound(high, decimals), answers, designLevel);
    }

    private static @Nullable BigDecimal bound(@Nullable BigDecimal bound, int decimals) {
        return bound == null ? null : round(bound, decimals);
    }

    private static BigDecimal round(BigDecimal number, int decimals) {
        return number.setScale(decimals, RoundingMode.HALF_UP);
    }
}
