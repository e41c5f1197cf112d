package org.cordee.placement.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cordee.placement.cohort.Stay;
import org.cordee.placement.exchange.CohortAsk;
import org.cordee.placement.exchange.Regime;
import org.cordee.placement.exchange.RequestDraft;
import org.cordee.platform.Problem;
import org.cordee.platform.Problems;
import org.cordee.platform.web.SensitiveText;
import org.jspecify.annotations.Nullable;

/**
 * What a cohort asks for all its trainees alike.
 *
 * @param taughtHours hours taught in a year, which decide what agreement the law asks for
 * @param totalHours hours in presence that the course asks
 * @param weeklyHours about how much a week, or null
 */
public record CohortTerms(
        String course,
        Regime regime,
        int taughtHours,
        int totalHours,
        @Nullable Integer weeklyHours,
        LocalDate startsOn,
        LocalDate endsOn) {

    /** A placement spread over more than three years is a mistake in a date. */
    private static final int LONGEST_DAYS = 1100;

    /** The days of a place that are in the cohort's. */
    Stay within(Stay stay) {
        LocalDate from = startsOn.isAfter(stay.from()) ? startsOn : stay.from();
        LocalDate until = endsOn.isBefore(stay.until()) ? endsOn : stay.until();
        return until.isBefore(from) ? stay : new Stay(stay.place(), from, until);
    }

    Problems problems(LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        if (endsOn.isBefore(startsOn) || endsOn.isAfter(startsOn.plusDays(LONGEST_DAYS))) {
            problems.add(Problem.of("ends", "error.exchange.order"));
        } else if (!endsOn.isAfter(today)) {
            problems.add(Problem.of("ends", "error.exchange.over"));
        }
        SensitiveText.refusal("course", course).ifPresent(problems::add);
        return new Problems(problems);
    }

    CohortAsk.Terms asked(UUID cohort, UUID school) {
        return new CohortAsk.Terms(
                cohort, school, new RequestDraft.Course(course, regime, totalHours), weeklyHours, startsOn, endsOn);
    }
}
