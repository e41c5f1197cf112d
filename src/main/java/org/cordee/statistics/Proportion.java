package org.cordee.statistics;

import static org.cordee.statistics.NotEstimable.refuseUnless;

import org.cordee.statistics.NotEstimable.Reason;

/**
 * A share of persons, from 0 to 1, with Wilson's interval (Wilson 1927, doi:10.1080/01621459.1927.10502953), which
 * stays within 0 and 1 and is right for small groups. Refuses n &lt; 1 and a count outside 0 to n.
 */
public record Proportion(double estimate, Interval interval) {

    public static Proportion wilson(long successes, long n) {
        refuseUnless(n > 0, Reason.TOO_FEW, "a share of nobody has no value: n must be at least 1");
        refuseUnless(successes >= 0, Reason.OUT_OF_RANGE, "the number of successes is negative");
        refuseUnless(successes <= n, Reason.OUT_OF_RANGE, "there are more successes than persons");
        double k = (double) successes;
        double of = (double) n;
        double share = k / of;
        double z = Quantiles.Z_95;
        double spread = z * Math.sqrt(z * z + 4 * share * (double) (n - successes));
        double high = successes == n ? 1 : (2 * k + z * z + spread) / (2 * (of + z * z));
        return new Proportion(share, new Interval(share * (k / (of + z * z)) / high, high));
    }
}
