package org.cordee.statistics;

import static org.cordee.statistics.NotEstimable.refuseUnless;

import java.math.BigDecimal;
import java.math.MathContext;
import org.cordee.statistics.NotEstimable.Reason;

/**
 * How many persons changed by more than the instrument's error (Jacobson and Truax 1991, doi:10.1037/0022-006X.59.1.12):
 * threshold 1.96·√2·S·√(1−R) points, a change at the threshold counts. The comparison is made on squares, in decimals,
 * so that no rounding decides for a person. Refuses a reliability R outside 0 ≤ R &lt; 1 and a standard deviation S ≤ 0.
 */
public record ReliableChange(double threshold, int improved, int unchanged, int worse) {

    private static final BigDecimal TWICE_SQUARED_Z =
            new BigDecimal("1.96").pow(2).multiply(BigDecimal.valueOf(2));
    private static final MathContext PRECISION = new MathContext(40);

    public static ReliableChange of(Sample changes, BigDecimal reliability, BigDecimal sd) {
        refuseUnless(
                reliability.signum() >= 0 && reliability.compareTo(BigDecimal.ONE) < 0,
                Reason.OUT_OF_RANGE,
                "the reliability must be at least 0 and less than 1");
        refuseUnless(sd.signum() > 0, Reason.OUT_OF_RANGE, "the reference standard deviation must be above 0");
        BigDecimal squared = TWICE_SQUARED_Z.multiply(sd.pow(2)).multiply(BigDecimal.ONE.subtract(reliability));
        int improved = 0;
        int worse = 0;
        for (BigDecimal change : changes.values()) {
            if (change.pow(2).compareTo(squared) >= 0) {
                improved += change.signum() > 0 ? 1 : 0;
                worse += change.signum() < 0 ? 1 : 0;
            }
        }
        double threshold = squared.sqrt(PRECISION).doubleValue();
        return new ReliableChange(threshold, improved, changes.size() - improved - worse, worse);
    }
}
