package org.cordee.placement.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cordee.placement.PlacementStatus;
import org.jspecify.annotations.Nullable;

/**
 * What a trainee asks in a cohort: the course, the hours and the dates are the cohort's, the limits their own.
 *
 * @param wishes whom they are ready to meet and when they can come; an empty list is open to everything
 * @param mobility from where, how far at most, and what they need to get in
 */
public record CohortAsk(Terms terms, Wishes wishes, RequestDraft.Mobility mobility) {

    /** What the cohort asks for all its trainees alike. */
    public record Terms(
            UUID cohort,
            UUID school,
            RequestDraft.Course course,
            @Nullable Integer weeklyHours,
            LocalDate startsOn,
            LocalDate endsOn) {}

    RequestDraft draft() {
        return new RequestDraft(
                List.of(PlacementStatus.TRAINEE),
                wishes,
                terms.course(),
                terms.weeklyHours(),
                terms.startsOn(),
                terms.endsOn(),
                mobility,
                new RequestDraft.Bodies(terms.school(), null),
                null);
    }
}
