package org.cordee.pathway.review;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.cordee.placement.PlacementSummary;
import org.jspecify.annotations.Nullable;

/**
 * A review of a placement in a list: when it is due for whoever reads, and how far it is.
 *
 * @param side what the reader is to it
 * @param due for the peer and the référent later by their pauses, for everybody else never
 * @param review null while nobody began
 */
record DueReview(
        PlacementSummary placement,
        int months,
        Side side,
        LocalDate due,
        Step step,
        @Nullable Review review) {

    /** How far it is. */
    enum Step {
        /** Its time has not come. */
        LATER,
        /** It may be held. */
        OPEN,
        /** Its date is well past. */
        LATE,
        /** Somebody began; who has signed shows to the two sides alone. */
        BEGUN,
        DONE;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    ReviewKey key() {
        return new ReviewKey(placement.id(), months);
    }

    String path() {
        return key().path();
    }

    /** Whether it waits for the reader's own signature. */
    boolean waitsForMe() {
        boolean signed = Optional.ofNullable(review)
                .map(begun -> begun.marks().has(side))
                .orElse(false);
        return side.signs() && step != Step.LATER && step != Step.DONE && !signed;
    }

    boolean isDone() {
        return step == Step.DONE;
    }

    /** The colour that goes with its step. */
    String badge() {
        return switch (step) {
            case LATER -> "plain";
            case OPEN, BEGUN -> "note";
            case LATE -> "watch";
            case DONE -> "good";
        };
    }

    /** The message key of its step in words. */
    String words() {
        if (step == Step.BEGUN && review != null && side.signs()) {
            return "review.step." + (waitsForMe() ? "sign" : "wait");
        }
        return "review.step." + step.code();
    }
}
