package org.cordee.placement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cordee.platform.Problem;
import org.cordee.platform.Problems;
import org.cordee.platform.web.SensitiveText;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds a peer's work, and may be changed while it lasts.
 *
 * @param agreedHours hours a week, for employees and trainees only
 * @param rhythm about how much, for volunteers and independents only
 * @param association the body that carries a volunteer's agreement
 * @param trainingBody the body that sends a trainee
 */
public record Frame(
        @Nullable UUID referent,
        @Nullable UUID deputy,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable Double agreedHours,
        @Nullable String rhythm,
        @Nullable UUID association,
        @Nullable UUID trainingBody) {

    /** Nothing decided yet but the day. */
    public static Frame starting(@Nullable LocalDate startsOn) {
        return new Frame(null, null, startsOn, null, null, null, null, null);
    }

    /** The same, with these people. */
    public Frame ledBy(@Nullable UUID newReferent, @Nullable UUID newDeputy) {
        return new Frame(newReferent, newDeputy, startsOn, endsOn, agreedHours, rhythm, association, trainingBody);
    }

    Problems problems(PlacementStatus status) {
        List<Problem> problems = new ArrayList<>();
        if (agreedHours != null && !status.countsHours()) {
            problems.add(Problem.of("agreedHours", "error.placement.hours_of_volunteer"));
        }
        if (rhythm != null && status.countsHours()) {
            problems.add(Problem.of("rhythm", "error.placement.rhythm_of_employee"));
        }
        if (rhythm != null) {
            SensitiveText.refusal("rhythm", rhythm).ifPresent(problems::add);
        }
        if (association != null && status != PlacementStatus.VOLUNTEER) {
            problems.add(Problem.of("association", "error.placement.association_of_volunteer"));
        }
        if (trainingBody != null && status != PlacementStatus.TRAINEE) {
            problems.add(Problem.of("trainingBody", "error.placement.training_of_trainee"));
        }
        if (startsOn != null && endsOn != null && endsOn.isBefore(startsOn)) {
            problems.add(Problem.of("endsOn", "error.placement.dates"));
        }
        if (referent != null && referent.equals(deputy)) {
            problems.add(Problem.of("deputy", "error.placement.two_leads"));
        }
        return new Problems(problems);
    }

    Placement.Terms terms(PlacementStatus status) {
        return new Placement.Terms(status, agreedHours, rhythm, association, trainingBody);
    }
}
