package org.cordee.questionnaire.result;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cordee.questionnaire.ScaleFacts;
import org.cordee.questionnaire.Scales;
import org.cordee.statistics.Circle;
import org.cordee.statistics.Contributions;
import org.cordee.statistics.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Lets out the means of the months of a quarter, of each structure and of the region, where answers are enough; of a scale
 * that is read over a region only, the mean of the whole quarter, beside which no change is ever told.
 */
@Component
class MonthPoints {

    private final ScoreQueries scores;
    private final ResultStore store;
    private final Scales scales;

    MonthPoints(ScoreQueries scores, ResultStore store, Scales scales) {
        this.scores = scores;
        this.store = store;
        this.scales = scales;
    }

    /** What is put together over a region: the scale of one edition, answered by one group. */
    private record Same(String respondent, String instrument, int version, String language, String scale) {
        static Same of(MonthMean mean) {
            return new Same(mean.respondent().code(), mean.instrument(), mean.version(), mean.language(), mean.scale());
        }
    }

    void release(QuarterResults.Due due) {
        YearMonth last = YearMonth.from(due.through());
        for (int back = 2; back >= 0; back--) {
            YearMonth month = last.minusMonths(back);
            release(due, new Period(month.atDay(1), month.atEndOfMonth()));
        }
        Map<Same, List<MonthMean>> quarter = new LinkedHashMap<>();
        scores.means(due.asking(), due.quarter())
                .values()
                .forEach(own -> own.stream()
                        .filter(this::isRegionOnly)
                        .forEach(mean -> quarter.computeIfAbsent(Same.of(mean), same -> new ArrayList<>())
                                .add(mean)));
        quarter.values().forEach(all -> keep(place(due, null), due.through(), together(all), Circle.REGION));
    }

    private void release(QuarterResults.Due due, Period month) {
        Map<Same, List<MonthMean>> region = new LinkedHashMap<>();
        scores.means(due.asking(), month)
                .forEach((structure, own) -> own.stream()
                        .filter(mean -> !isRegionOnly(mean))
                        .forEach(mean -> {
                            region.computeIfAbsent(Same.of(mean), same -> new ArrayList<>())
                                    .add(mean);
                            keepMixed(place(due, structure), month, mean, Circle.INSIDE);
                        }));
        region.values().forEach(all -> keepMixed(place(due, null), month, together(all), Circle.REGION));
    }

    private boolean isRegionOnly(MonthMean mean) {
        return scales.find(mean.instrument(), mean.version(), mean.scale())
                .map(ScaleFacts::regionOnly)
                .orElse(true);
    }

    /** Only where enough of the answers are of other moments than the commonest: see {@link MonthMean}. */
    private void keepMixed(ResultStore.Place place, Period month, MonthMean mean, Circle circle) {
        if (mean.atOtherMoments() >= circle.threshold(ResultKey.population(mean.respondent()))) {
            keep(place, month.to(), mean, circle);
        }
    }

    private void keep(ResultStore.Place place, LocalDate through, MonthMean mean, Circle circle) {
        if (circle.showsAnswers(mean.answers(), ResultKey.population(mean.respondent()))) {
            store.keepPoint(place, mean, through);
        }
    }

    private static ResultStore.Place place(QuarterResults.Due due, @Nullable UUID structure) {
        return new ResultStore.Place(due.territory(), structure);
    }

    private static MonthMean together(List<MonthMean> all) {
        MonthMean first = all.get(0);
        long answers = all.stream().mapToLong(mean -> mean.answers().total()).sum();
        double sum = all.stream()
                .mapToDouble(mean -> mean.mean() * mean.answers().total())
                .sum();
        return new MonthMean(
                first.respondent(),
                first.instrument(),
                first.version(),
                first.language(),
                first.scale(),
                Contributions.of(
                        all.stream().map(mean -> mean.answers().total()).toList()),
                all.stream().mapToLong(MonthMean::oneMoment).sum(),
                sum / answers);
    }
}
