package org.cordee.placement.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cordee.placement.cohort.CohortAnswer;
import org.cordee.placement.cohort.HandMove;
import org.cordee.placement.cohort.Pairing;
import org.cordee.placement.cohort.Possible;
import org.cordee.placement.cohort.Reason;
import org.cordee.placement.cohort.Stay;
import org.jspecify.annotations.Nullable;

/**
 * What was calculated for one trainee.
 *
 * @param stay the place and its period, or null where none is left within their choices
 * @param known whether the trainee said yes to it before
 * @param publishedOn when it was proposed, or null
 */
record DraftLine(
        UUID trainee,
        @Nullable Stay stay,
        int km,
        List<Reason> reasons,
        boolean known,
        @Nullable LocalDate publishedOn) {

    DraftLine {
        reasons = List.copyOf(reasons);
    }

    static DraftLine of(CohortAnswer.Placed placed) {
        Possible choice = placed.choice();
        return new DraftLine(placed.trainee(), placed.stay(), choice.journey(), choice.reasons(), placed.known(), null);
    }

    static DraftLine waiting(UUID trainee) {
        return new DraftLine(trainee, null, 0, List.of(), false, null);
    }

    DraftLine published(@Nullable LocalDate day) {
        return new DraftLine(trainee, stay, km, reasons, known, day);
    }

    /** Once published, a place is seen like one moved by hand: a no and silence show on the same day. */
    @Nullable
    HandMove proposal(boolean yes) {
        return stay == null || publishedOn == null
                ? null
                : new HandMove(trainee, stay, publishedOn, yes ? HandMove.Reply.YES : HandMove.Reply.NONE);
    }

    CohortAnswer.@Nullable Placed placed() {
        return stay == null
                ? null
                : new CohortAnswer.Placed(new Possible(new Pairing(trainee, stay), km, reasons), known);
    }
}
