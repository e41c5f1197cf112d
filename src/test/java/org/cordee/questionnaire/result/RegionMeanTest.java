package org.cordee.questionnaire.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.cordee.questionnaire.Respondent;
import org.cordee.questionnaire.Scales;
import org.cordee.questionnaire.result.ResultQueries.MonthPoint;
import org.cordee.statistics.Contributions;
import org.cordee.statistics.Figure;
import org.cordee.testkit.TestApplication;
import org.junit.jupiter.api.Test;

/** What is read over a region only is told of the last year. */
class RegionMeanTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

    private final Scales scales = TestApplication.real().bean(Scales.class);

    @Test
    void quartersWeighAsManyAsAnswered() {
        List<RegionMean> told = told(
                point("pair-u", "U", LocalDate.of(2026, 6, 30), new Contributions(3, 33, 13), 40),
                point("pair-u", "U", LocalDate.of(2026, 9, 30), new Contributions(9, 99, 12), 80));

        assertThat(told).hasSize(1);
        Figure.Statistic mean = (Figure.Statistic) told.get(0).mean();
        assertThat(mean.n()).isEqualTo(132);
        assertThat(mean.number().orElseThrow().doubleValue()).isEqualTo(70.0);
    }

    @Test
    void otherScalesAndOlderQuartersAreLeftOut() {
        assertThat(told(
                        point("pair-p", "A", LocalDate.of(2026, 6, 30), new Contributions(3, 60, 20), 40),
                        point("pair-u", "U", LocalDate.of(2025, 9, 30), new Contributions(3, 60, 20), 40)))
                .isEmpty();
    }

    private List<RegionMean> told(MonthPoint... points) {
        return RegionMean.ofYear(List.of(points), scales, TODAY);
    }

    private static MonthPoint point(
            String instrument, String scale, LocalDate through, Contributions answers, double mean) {
        return new MonthPoint(through, new MonthMean(Respondent.PERSON, instrument, 1, "fr", scale, answers, 0, mean));
    }
}
