package org.cordee.pathway.diagnosis;

import java.time.LocalDate;
import java.util.List;
import org.cordee.platform.web.PageContext;
import org.cordee.statistics.Figure;
import org.jspecify.annotations.Nullable;

/**
 * What a closed round of at least five answers tells its team.
 *
 * @param answers how many answered
 * @param practices the widest spread first
 * @param before the last day of the round compared with, or null
 */
record DiagnosisResult(
        Figure answers,
        Functions functions,
        List<PracticeResult> practices,
        @Nullable LocalDate before) {

    DiagnosisResult {
        practices = List.copyOf(practices);
    }

    String answers(PageContext ctx) {
        return answers.number()
                .map(many -> ctx.number(many.longValue()))
                .orElseGet(() -> ctx.t(answers.wordsKey().orElseThrow()));
    }
}
