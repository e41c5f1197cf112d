package org.cordee.evidence;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cordee.questionnaire.Benefit;
import org.cordee.questionnaire.result.BenefitResult;
import org.cordee.questionnaire.result.Results;
import org.springframework.stereotype.Component;

/** What the region measured, statement by statement: benefits of questionnaires carry the codes of statements. */
@Component
public class MeasuredRegion {

    private final Results results;

    MeasuredRegion(Results results) {
        this.results = results;
    }

    /** By the code of the statement; empty before there is a territory. */
    Map<String, BenefitResult> byStatement() {
        return byStatement(results.ofRegion());
    }

    /** The last day of the latest quarter whose results are out in this territory; empty before there is one. */
    public Optional<LocalDate> latest(UUID territory) {
        return results.latestOfRegion(territory);
    }

    /** By the code of the statement, as it stood when the quarter that ended this day was the latest one out. */
    public Map<String, BenefitResult> byStatement(UUID territory, LocalDate through) {
        return byStatement(results.ofRegion(territory, through));
    }

    /** Of these subjects, those that questionnaires measure, in the order of the leaflet. */
    static List<String> benefits(List<String> subjects) {
        return Arrays.stream(Benefit.values())
                .map(Benefit::code)
                .filter(subjects::contains)
                .toList();
    }

    private static Map<String, BenefitResult> byStatement(List<BenefitResult> told) {
        return told.stream().collect(Collectors.toMap(each -> each.benefit().code(), Function.identity()));
    }
}
