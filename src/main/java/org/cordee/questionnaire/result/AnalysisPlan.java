package org.cordee.questionnaire.result;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.cordee.questionnaire.Benefit;
import org.cordee.questionnaire.Respondent;

/**
 * What was chosen before answers were looked at: which measure speaks first for each benefit, and after how long.
 *
 * @param moments the one that speaks first, first
 * @param first by benefit, the one that speaks first, first
 */
record AnalysisPlan(List<String> moments, List<Measure> first) {

    /** One scale answered by one group. */
    record Measure(
            @JsonFormat(with = JsonFormat.Feature.ACCEPT_CASE_INSENSITIVE_VALUES)
            Benefit benefit,

            @JsonFormat(with = JsonFormat.Feature.ACCEPT_CASE_INSENSITIVE_VALUES)
            Respondent respondent,

            String instrument,
            String scale) {
        boolean isOf(ChangeResult result) {
            return result.respondent() == respondent
                    && result.scale().instrument().equals(instrument)
                    && result.scale().scale().equals(scale);
        }
    }

    AnalysisPlan {
        moments = List.copyOf(moments);
        first = List.copyOf(first);
    }

    /** The order in which results of one benefit are told: a later version of an instrument, and more answers, first. */
    Comparator<ChangeResult> order() {
        return Comparator.comparingInt(this::rank)
                .thenComparing(result -> result.scale().abbr())
                .thenComparing(result -> result.scale().scale())
                .thenComparingInt(result -> -result.scale().version())
                .thenComparingInt(result -> moments.indexOf(result.moment()))
                .thenComparing(AnalysisPlan::answers, Comparator.reverseOrder());
    }

    /** Who is asked for the measure that speaks first. */
    Respondent respondent(Benefit benefit) {
        return first.stream()
                .filter(measure -> measure.benefit() == benefit)
                .map(Measure::respondent)
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal answers(ChangeResult result) {
        return result.persons().number().orElse(BigDecimal.ZERO);
    }

    private int rank(ChangeResult result) {
        for (int place = 0; place < first.size(); place++) {
            if (first.get(place).isOf(result)) {
                return place;
            }
        }
        return first.size();
    }
}
