package org.cordee.statistics;

import static org.cordee.statistics.NotEstimable.refuseUnless;

import java.math.BigDecimal;
import org.cordee.statistics.NotEstimable.Reason;
import org.jspecify.annotations.Nullable;

/**
 * How many were invited, answered first, and answered again, with Wilson's intervals, and how those who were lost differed
 * at the first answer: (mean of the lost − mean of those who stayed) / √((s₁²+s₂²)/2), without a p-value (Austin 2009,
 * doi:10.1002/sim.3697). Few below 60 % retained (STROBE asks for the flow: von Elm 2007,
 * doi:10.1016/S0140-6736(07)61602-X). Counts of persons; the difference has no unit and is null below two persons on a side
 * or without variation. Refuses more answers than invitations, and nobody invited.
 */
public record AttritionFlow(
        int invited,
        int first,
        int again,
        Proportion answered,
        @Nullable Proportion retained,
        @Nullable Double difference) {

    private static final double FEW = 0.6;

    /** First answers of those who stayed and of those who were lost. */
    public static AttritionFlow of(int invited, Sample stayed, Sample lost) {
        int first = stayed.size() + lost.size();
        refuseUnless(invited > 0, Reason.TOO_FEW, "nobody was invited");
        refuseUnless(first <= invited, Reason.OUT_OF_RANGE, "there are more answers than invitations");
        return new AttritionFlow(
                invited,
                first,
                stayed.size(),
                Proportion.wilson(first, invited),
                first == 0 ? null : Proportion.wilson(stayed.size(), first),
                difference(stayed, lost));
    }

    /** Whether so many were lost that the change of those who stayed says little of all. */
    public boolean isFew() {
        return retained == null || retained.estimate() < FEW;
    }

    private static @Nullable Double difference(Sample stayed, Sample lost) {
        if (stayed.size() < 2 || lost.size() < 2 || (stayed.isConstant() && lost.isConstant())) {
            return null;
        }
        BigDecimal origin = stayed.get(0);
        double gap = lost.minus(origin).mean() - stayed.minus(origin).mean();
        return gap / Math.sqrt((stayed.variance() + lost.variance()) / 2);
    }
}
