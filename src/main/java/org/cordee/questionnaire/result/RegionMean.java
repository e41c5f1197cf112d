package org.cordee.questionnaire.result;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cordee.questionnaire.Respondent;
import org.cordee.questionnaire.ScaleFacts;
import org.cordee.questionnaire.Scales;
import org.cordee.questionnaire.result.ResultQueries.MonthPoint;
import org.cordee.reference.Words;
import org.cordee.statistics.Basis;
import org.cordee.statistics.Circle;
import org.cordee.statistics.ClaimLevel;
import org.cordee.statistics.Contributions;
import org.cordee.statistics.Estimate;
import org.cordee.statistics.Figure;
import org.cordee.statistics.Period;
import org.cordee.statistics.Unit;

/**
 * The mean of a scale that is read over a region only: of the quarters let out over a year, each weighing as many as
 * answered. It describes, and claims no change.
 */
record RegionMean(Words name, Figure mean) {

    /** Of the quarters that ended in the year before this day; empty where none was let out. */
    static List<RegionMean> ofYear(List<MonthPoint> points, Scales scales, LocalDate today) {
        Map<Asked, List<MonthPoint>> asked = new LinkedHashMap<>();
        points.stream()
                .filter(point -> point.through().isAfter(today.minusYears(1)))
                .forEach(point -> scales.find(
                                point.mean().instrument(),
                                point.mean().version(),
                                point.mean().scale())
                        .filter(ScaleFacts::regionOnly)
                        .ifPresent(facts -> asked.computeIfAbsent(
                                        new Asked(
                                                facts,
                                                point.mean().language(),
                                                point.mean().respondent()),
                                        same -> new ArrayList<>())
                                .add(point)));
        return asked.entrySet().stream()
                .map(entry -> new RegionMean(entry.getKey().scale().name(), mean(entry.getValue())))
                .toList();
    }

    /** What may be put together: one scale, in one language, answered by one group. */
    private record Asked(ScaleFacts scale, String language, Respondent respondent) {}

    private static Figure mean(List<MonthPoint> quarters) {
        double sum = quarters.stream()
                .mapToDouble(quarter ->
                        quarter.mean().mean() * quarter.mean().answers().total())
                .sum();
        Contributions answers = together(quarters);
        MonthPoint first = quarters.get(0);
        MonthPoint last = quarters.get(quarters.size() - 1);
        Estimate estimate = new Estimate(
                BigDecimal.valueOf(sum / answers.total()), null, null, answers, ClaimLevel.ACTIVITY.rung());
        return Circle.REGION.statistic(
                estimate,
                ResultKey.population(first.mean().respondent()),
                new Basis(
                        Unit.POINTS,
                        new Period(first.through().withDayOfMonth(1).minusMonths(2), last.through()),
                        "result.method.alone"));
    }

    /** As if the largest structure of each quarter were one and the same, and no others had come: the least that is sure. */
    private static Contributions together(List<MonthPoint> quarters) {
        return new Contributions(
                quarters.stream()
                        .mapToInt(quarter -> quarter.mean().answers().structures())
                        .max()
                        .orElse(0),
                quarters.stream()
                        .mapToLong(quarter -> quarter.mean().answers().total())
                        .sum(),
                quarters.stream()
                        .mapToLong(quarter -> quarter.mean().answers().greatest())
                        .sum());
    }
}
