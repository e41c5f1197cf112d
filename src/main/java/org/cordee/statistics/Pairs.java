package org.cordee.statistics;

import static org.cordee.statistics.NotEstimable.refuseUnless;

import org.cordee.statistics.NotEstimable.Reason;

/** The same persons measured twice, in points of the instrument; refuses fewer than two pairs and changes all equal. */
public record Pairs(Sample before, Sample after, Sample changes) {

    public static Pairs of(Sample before, Sample after) {
        refuseUnless(
                before.size() == after.size() && before.size() >= 2,
                Reason.TOO_FEW,
                "at least 2 complete pairs are needed");
        var changes = after.minus(before);
        refuseUnless(!changes.isConstant(), Reason.ALL_EQUAL, "all changes are equal");
        return new Pairs(before, after, changes);
    }

    public int size() {
        return changes.size();
    }
}
