package org.cordee.questionnaire.result;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cordee.questionnaire.result.Estimates.Pooled;
import org.cordee.questionnaire.result.Estimates.Span;
import org.cordee.questionnaire.result.ResultDetail.Group;
import org.cordee.questionnaire.result.ResultDetail.Line;
import org.cordee.questionnaire.result.ResultDetail.Point;
import org.cordee.questionnaire.result.ResultQueries.MonthPoint;
import org.cordee.statistics.Basis;
import org.cordee.statistics.Circle;
import org.cordee.statistics.ClaimLevel;
import org.cordee.statistics.Contributions;
import org.cordee.statistics.Estimate;
import org.cordee.statistics.Figure;
import org.cordee.statistics.Interval;
import org.cordee.statistics.MeanFunnel;
import org.cordee.statistics.Period;
import org.cordee.statistics.SeriesChart;
import org.cordee.statistics.Unit;

/** Puts behind a change what else was let out with it. */
final class ResultDetails {

    private ResultDetails() {}

    static ResultDetail of(ChangeResult change, StoredResult stored, List<MonthPoint> points, Circle circle) {
        List<Group> groups = groups(stored);
        Pooled pooled = stored.estimates().pooled();
        return new ResultDetail(
                change,
                lines(stored, circle),
                series(stored.key(), points, circle),
                groups,
                groups.isEmpty() || pooled == null || pooled.sd() <= 0
                        ? Optional.empty()
                        : Optional.of(new MeanFunnel(stored.estimates().change().value(), pooled.sd())));
    }

    private static List<Line> lines(StoredResult stored, Circle circle) {
        Estimates estimates = stored.estimates();
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("result.detail.median", stored.figure(estimates.median(), circle)));
        Interval bootstrap = estimates.bootstrap();
        if (bootstrap != null && estimates.pooled() == null) {
            Span resampled = new Span(estimates.change().value(), bootstrap);
            lines.add(new Line("result.detail.bootstrap", stored.figure(resampled, circle)));
        }
        Span standardised = estimates.standardised();
        if (standardised != null) {
            lines.add(new Line(
                    "result.detail.standardised", stored.figure(standardised, circle, Unit.STANDARD_DEVIATIONS)));
        }
        Pooled pooled = estimates.pooled();
        if (pooled != null) {
            Interval prediction = pooled.prediction();
            if (prediction != null) {
                Span next = new Span(estimates.change().value(), prediction);
                lines.add(new Line("result.detail.prediction", stored.figure(next, circle)));
            }
            lines.add(new Line(
                    "result.detail.between", stored.figure(new Span(100 * pooled.i2(), null), circle, Unit.PERCENT)));
        }
        return lines;
    }

    /** A structure stands here by its director's act, as it would before its funder. */
    private static List<Group> groups(StoredResult stored) {
        Pooled pooled = stored.estimates().pooled();
        return pooled == null
                ? List.of()
                : pooled.forest().stream()
                        .map(group -> new Group(stored.figure(
                                group.change(), Contributions.of(List.of((long) group.answers())), Circle.FUNDER)))
                        .toList();
    }

    private static List<Point> series(ResultKey key, List<MonthPoint> points, Circle circle) {
        List<Point> series = points.stream()
                .filter(point -> isOf(key, point.mean()))
                .map(point -> new Point(YearMonth.from(point.through()), figure(point, circle)))
                .filter(point -> point.figure().number().isPresent())
                .toList();
        return series.size() < SeriesChart.FEWEST ? List.of() : series;
    }

    private static boolean isOf(ResultKey key, MonthMean mean) {
        return mean.respondent() == key.respondent()
                && mean.instrument().equals(key.instrument())
                && mean.version() == key.version()
                && mean.language().equals(key.language())
                && mean.scale().equals(key.scale());
    }

    private static Figure figure(MonthPoint point, Circle circle) {
        LocalDate through = point.through();
        Basis basis = new Basis(Unit.POINTS, new Period(through.withDayOfMonth(1), through), "result.method.point");
        Estimate mean = new Estimate(
                BigDecimal.valueOf(point.mean().mean()),
                null,
                null,
                point.mean().answers(),
                ClaimLevel.ACTIVITY.rung());
        return circle.statistic(mean, ResultKey.population(point.mean().respondent()), basis);
    }
}
