package org.cordee.statistics;

import static org.cordee.statistics.NotEstimable.Reason;
import static org.cordee.statistics.NotEstimable.refuseUnless;

/**
 * Between which mean changes a structure of n persons lies when it differs from the others by chance alone (Spiegelhalter
 * 2005, doi:10.1002/sim.1970, normal limits): centre ± z·s/√n for 95 % and 99.8 %, in points. Nothing is ranked; outside
 * the limits means "to be understood". Refuses n &lt; 1 and a standard deviation that is not above 0.
 *
 * @param centre the mean change of all, in points
 * @param sd the standard deviation of the changes of persons, in points
 */
public record MeanFunnel(double centre, double sd) {

    private static final double RARE_TAIL = 0.001;

    public MeanFunnel {
        refuseUnless(sd > 0, Reason.ALL_EQUAL, "changes that do not vary have no funnel");
    }

    /** The limits that 95 % of structures of n persons stay within. */
    public Interval usual(int n) {
        return limits(n, Quantiles.Z_95);
    }

    /** The limits that 99.8 % of structures of n persons stay within. */
    public Interval rare(int n) {
        return limits(n, Quantiles.normal(1 - RARE_TAIL));
    }

    private Interval limits(int n, double z) {
        refuseUnless(n > 0, Reason.TOO_FEW, "a group needs at least 1 person");
        return Interval.around(centre, z * sd / Math.sqrt(n));
    }
}
