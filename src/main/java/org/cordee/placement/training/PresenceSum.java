package org.cordee.placement.training;

import org.jspecify.annotations.Nullable;

/**
 * Hours in presence against what was agreed.
 *
 * @param confirmed minutes confirmed
 * @param waiting minutes entered and not confirmed
 * @param agreed whole hours; null as long as nobody said
 */
record PresenceSum(long confirmed, long waiting, @Nullable Integer agreed) {

    private static final int NEAR_PERCENT = 90;

    /** How far the hours are. */
    enum Reach {
        UNTOLD,
        BELOW,
        NEAR,
        REACHED,
        PASSED
    }

    /** Confirmed hours against the agreement: near from nine tenths on. */
    Reach reach() {
        if (agreed == null) {
            return Reach.UNTOLD;
        }
        long most = agreed * 60L;
        if (confirmed > most) {
            return Reach.PASSED;
        }
        if (confirmed == most) {
            return Reach.REACHED;
        }
        return confirmed * 100 >= most * NEAR_PERCENT ? Reach.NEAR : Reach.BELOW;
    }

    /** Minutes left of the agreement, none when it is passed or nobody said. */
    long left() {
        return agreed == null ? 0 : Math.max(0, agreed * 60L - confirmed);
    }

    /** Whole hours begun, waiting ones with them: what the rules of papers are asked about. */
    int begunHours() {
        return (int) ((confirmed + waiting + 59) / 60);
    }
}
