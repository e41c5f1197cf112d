package org.cordee.statistics;

import static org.cordee.statistics.NotEstimable.refuseUnless;

import org.cordee.statistics.NotEstimable.Reason;

/**
 * Mean change in average standard deviations, g_av (Bonett 2008, doi:10.1037/1082-989X.13.2.99): δ = (M₂−M₁)/s_av with
 * s_av = √((s₁²+s₂²)/2); shown as δ·√((n−2)/(n−1)); limits δ ± z·SE around the unadjusted δ, where SE² =
 * δ²(s₁⁴+s₂⁴+2r²s₁²s₂²)/(8(n−1)s_av⁴) + (s₁²+s₂²−2rs₁s₂)/((n−1)s_av²). No unit. Refuses two measures without variation.
 */
public record StandardisedChange(double estimate, double se, Interval interval) {

    public static StandardisedChange of(Pairs pairs) {
        return of(
                pairs.changes().mean(),
                pairs.before().variance(),
                pairs.after().variance(),
                pairs.before().covariance(pairs.after()),
                pairs.size());
    }

    /** From what an article prints: means, standard deviations, their correlation, and how many persons. */
    public static StandardisedChange of(Moments before, Moments after, double correlation, int n) {
        refuseUnless(n >= 2, Reason.TOO_FEW, "at least 2 complete pairs are needed");
        return of(
                after.mean() - before.mean(),
                before.sd() * before.sd(),
                after.sd() * after.sd(),
                correlation * before.sd() * after.sd(),
                n);
    }

    private static StandardisedChange of(double change, double first, double second, double covariance, int n) {
        double average = (first + second) / 2;
        refuseUnless(average > 0, Reason.ALL_EQUAL, "neither of the two measures varies");
        double delta = change / Math.sqrt(average);
        double ofSpread = delta
                * delta
                * (first * first + second * second + 2 * covariance * covariance)
                / (8 * (n - 1) * average * average);
        double ofMean = (first + second - 2 * covariance) / ((n - 1) * average);
        double se = Math.sqrt(ofSpread + Math.max(0, ofMean));
        return new StandardisedChange(
                delta * Math.sqrt((n - 2) / (n - 1.0)), se, Interval.around(delta, Quantiles.Z_95 * se));
    }
}
