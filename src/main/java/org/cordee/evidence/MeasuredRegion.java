package org.cordee.evidence;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cordee.questionnaire.result.BenefitResult;
import org.cordee.questionnaire.result.Results;
import org.springframework.stereotype.Component;

/** What the region measured, statement by statement: benefits of questionnaires carry the codes of statements. */
@Component
class MeasuredRegion {

    private final Results results;

    MeasuredRegion(Results results) {
        this.results = results;
    }

    /** By the code of the statement; empty before there is a territory. */
    Map<String, BenefitResult> byStatement() {
        return results.ofRegion().stream()
                .collect(Collectors.toMap(told -> told.benefit().code(), Function.identity()));
    }
}
