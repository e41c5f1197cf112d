package org.cordee.statistics;

import static org.cordee.statistics.NotEstimable.refuseUnless;

import org.cordee.statistics.NotEstimable.Reason;
import org.jspecify.annotations.Nullable;

/**
 * What a group that came in at its worst would have gained without any help: (1 − r)·(μ − x̄), in points of the instrument,
 * for a norm μ and a retest correlation r (Galton 1886; Barnett, van der Pols and Dobson 2005, doi:10.1093/ije/dyh299).
 * Where the norm or r is not known, the gain is null and the warning alone is shown. Refuses r outside −1 to 1.
 */
public record RegressionToTheMean(@Nullable Double expectedGain, boolean warning) {

    public static RegressionToTheMean of(double norm, double retest, double meanBefore) {
        refuseUnless(retest >= -1 && retest <= 1, Reason.OUT_OF_RANGE, "a correlation lies between −1 and 1");
        double gain = (1 - retest) * (norm - meanBefore);
        return new RegressionToTheMean(gain, gain != 0);
    }

    /** For a first measure taken at arrival when nothing is known of the instrument in the population. */
    public static RegressionToTheMean unknown() {
        return new RegressionToTheMean(null, true);
    }
}
