package org.cordee.questionnaire.result;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cordee.platform.time.Today;
import org.cordee.questionnaire.Benefit;
import org.cordee.questionnaire.Respondent;
import org.cordee.questionnaire.Said;
import org.cordee.questionnaire.Said.Silence;
import org.cordee.questionnaire.Said.Way;
import org.cordee.questionnaire.WhatWasSaid;
import org.cordee.questionnaire.result.ChangeResult.Verdict;
import org.cordee.statistics.Figure;
import org.cordee.statistics.Period;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a round says, from results let out already. A wall is read by anybody: a result is told when it could leave the
 * structure, which takes as many answers of a team as of persons. A setback is told like the rest.
 */
@Component
class RoundSaid implements WhatWasSaid {

    private static final String START = "t0";

    private final Results results;
    private final Today today;

    RoundSaid(Results results, Today today) {
        this.results = results;
        this.today = today;
    }

    @Override
    @Transactional(readOnly = true)
    public Said of(UUID structure, Respondent respondent, String moment, LocalDate opened, LocalDate last) {
        if (moment.equals(START)) {
            LocalDate again = Lacking.again(respondent, opened);
            return Said.nothing(Silence.FIRST_TIME, again.isAfter(today.date()) ? again : null);
        }
        Map<Way, List<Benefit>> moved = new EnumMap<>(Way.class);
        LocalDate through = last;
        for (BenefitResult benefit : results.forFunder(structure)) {
            var told = benefit.changes().stream()
                    .filter(change ->
                            change.respondent() == respondent && change.moment().equals(moment))
                    .filter(change -> !change.through().isBefore(last))
                    .filter(change -> change.change() instanceof Figure.Statistic)
                    .findFirst();
            if (told.isPresent()) {
                moved.computeIfAbsent(way(told.get().verdict()), way -> new ArrayList<>())
                        .add(benefit.benefit());
                through = told.get().through();
            }
        }
        return moved.isEmpty() ? nothing(last) : new Said(moved, null, through);
    }

    private Said nothing(LocalDate last) {
        LocalDate counted = Period.quarterOf(last).to().plusDays(1);
        return today.date().isAfter(counted)
                ? Said.nothing(
                        Silence.TOO_FEW, Period.quarterOf(today.date()).to().plusDays(1))
                : Said.nothing(Silence.QUARTER_RUNNING, counted);
    }

    private static Way way(Verdict verdict) {
        return switch (verdict) {
            case DECLINE -> Way.WORSE;
            case NOT_JUDGED, NO_CLEAR_CHANGE -> Way.SAME;
            case RISE, SMALL_RISE, RISE_PERHAPS_MATTERING, RISE_THAT_MATTERS -> Way.BETTER;
        };
    }
}
