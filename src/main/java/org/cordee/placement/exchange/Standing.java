package org.cordee.placement.exchange;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether something written in the exchange still stands.
 *
 * @param movedOn when its author last wrote or confirmed it
 * @param askedOn since when its author is asked whether it still stands, or null
 * @param closedOn when it was closed, or null
 */
record Standing(
        LocalDate movedOn,
        @Nullable LocalDate askedOn,
        @Nullable LocalDate closedOn) {

    /** What is due about it. */
    enum Due {
        NOTHING,
        ASK,
        CLOSE
    }

    static Standing since(LocalDate day) {
        return new Standing(day, null, null);
    }

    boolean isOpen() {
        return closedOn == null;
    }

    boolean isAsked() {
        return isOpen() && askedOn != null;
    }

    /** After so many silent days its author is asked once, and after so many more without an answer it closes. */
    Due due(LocalDate today, Silence silence) {
        if (!isOpen()) {
            return Due.NOTHING;
        }
        if (askedOn != null) {
            return today.isBefore(askedOn.plusDays(silence.closeAfterDays())) ? Due.NOTHING : Due.CLOSE;
        }
        return today.isBefore(movedOn.plusDays(silence.askAfterDays())) ? Due.NOTHING : Due.ASK;
    }

    /**
     * The thresholds, reference content.
     *
     * @param askAfterDays days without movement before the question
     * @param closeAfterDays days without an answer before it closes
     * @param offerDays days a freed place is kept for whoever waits
     */
    record Silence(int askAfterDays, int closeAfterDays, int offerDays) {}
}
