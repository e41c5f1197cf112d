package org.cordee.questionnaire.result;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.cordee.platform.web.PageContext;
import org.cordee.statistics.Figure;
import org.cordee.statistics.FunnelChart;
import org.cordee.statistics.IntervalChart;
import org.cordee.statistics.IntervalChart.Entry;
import org.cordee.statistics.IntervalChart.Kind;
import org.cordee.statistics.SeriesChart;

/** The drawings of results, with their words. */
final class ResultCharts {

    private static final double WHOLE = 100;

    private ResultCharts() {}

    /** Each benefit by the measure that speaks first for it, where that goes from 0 to 100. */
    static IntervalChart overview(PageContext ctx, List<BenefitResult> benefits) {
        return IntervalChart.of(
                ctx.t("result.chart.overview"),
                ctx.t("result.chart.overview.text"),
                onOneScale(benefits).stream()
                        .map(told -> entry(
                                ctx.t("result.benefit." + told.benefit().code()),
                                ctx,
                                told.headline().orElseThrow().change(),
                                Kind.ONE))
                        .toList(),
                OptionalDouble.empty());
    }

    static List<BenefitResult> onOneScale(List<BenefitResult> benefits) {
        return benefits.stream()
                .filter(told -> told.headline()
                        .filter(change ->
                                change.scale().low() == 0 && change.scale().high() == WHOLE)
                        .isPresent())
                .toList();
    }

    /** Structures that agreed beside one another, then all together. */
    static IntervalChart forest(PageContext ctx, ResultDetail detail) {
        Double smallest = detail.change().scale().smallestChange();
        Stream<Entry> groups =
                detail.groups().stream().map(group -> entry(group(ctx, group), ctx, group.change(), Kind.ONE));
        Entry all = entry(ctx.t("result.group.all"), ctx, detail.change().change(), Kind.ALL);
        return IntervalChart.of(
                ctx.t("result.chart.forest"),
                ctx.t("result.chart.forest.text"),
                Stream.concat(groups, Stream.of(all)).toList(),
                smallest == null ? OptionalDouble.empty() : OptionalDouble.of(smallest));
    }

    static FunnelChart funnel(PageContext ctx, ResultDetail detail) {
        return FunnelChart.of(
                ctx.t("result.chart.funnel"),
                ctx.t("result.chart.funnel.text"),
                detail.groups().stream()
                        .map(ResultDetail.Group::change)
                        .filter(Figure.Statistic.class::isInstance)
                        .map(Figure.Statistic.class::cast)
                        .toList(),
                detail.funnel().orElseThrow());
    }

    static SeriesChart series(PageContext ctx, ResultDetail detail) {
        return SeriesChart.of(
                ctx.t("result.chart.series"),
                ctx.t("result.chart.series.text"),
                detail.points().stream()
                        .map(point -> new SeriesChart.Entry(month(ctx, point), point.figure()))
                        .toList());
    }

    static String month(PageContext ctx, ResultDetail.Point point) {
        return DateTimeFormatter.ofPattern("LLL yyyy", ctx.locale()).format(point.month());
    }

    /** One structure, by how many answered and nothing else. */
    static String group(PageContext ctx, ResultDetail.Group group) {
        return ctx.t("result.group.one", group.change() instanceof Figure.Statistic shown ? shown.n() : 0);
    }

    private static Entry entry(String label, PageContext ctx, Figure figure, Kind kind) {
        return new Entry(label, figure, ResultWords.figure(ctx, figure), kind);
    }
}
