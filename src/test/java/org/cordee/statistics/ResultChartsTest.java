package org.cordee.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.cordee.statistics.IntervalChart.Entry;
import org.cordee.statistics.IntervalChart.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The geometry of the drawings of results. */
class ResultChartsTest {

    private static final Basis BASIS = new Basis(Unit.POINTS, Period.year(2025), "result.method.change");

    @Test
    void theAxisHoldsEveryIntervalAndZero() {
        IntervalChart chart = IntervalChart.of(
                "t",
                "d",
                List.of(
                        new Entry("a", figure(7, 3, 11), "+7", Kind.ONE),
                        new Entry("b", figure(-2, -9, 5), "−2", Kind.ONE)),
                OptionalDouble.of(10));

        assertThat(chart.ticks())
                .extracting(IntervalChart.Tick::value)
                .isSorted()
                .contains(0.0);
        assertThat(chart.ticks().get(0).value()).isLessThanOrEqualTo(-9);
        assertThat(chart.marks()).allSatisfy(mark -> {
            var span = mark.span().orElseThrow();
            assertThat(span.low()).isGreaterThanOrEqualTo(0).isLessThan(span.at());
            assertThat(span.high()).isGreaterThan(span.at()).isLessThanOrEqualTo(IntervalChart.WIDTH);
        });
        assertThat(chart.matters())
                .hasValueSatisfying(at -> assertThat(at)
                        .isGreaterThan(chart.marks().get(0).span().orElseThrow().at()));
    }

    @Test
    void aMaskedFigureKeepsItsLineAndHasNoMark() {
        IntervalChart chart = IntervalChart.of(
                "t", "d", List.of(new Entry("a", new Figure.Masked(BASIS), "—", Kind.ONE)), OptionalDouble.empty());

        assertThat(chart.marks()).hasSize(1);
        assertThat(chart.marks().get(0).span()).isEmpty();
    }

    @Test
    void ticksAreRoundAndFew() {
        for (double greatest : new double[] {0.3, 1, 7, 13, 64, 99, 1234}) {
            Ticks ticks = Ticks.holding(-greatest / 3, greatest);
            assertThat(ticks.values()).hasSizeBetween(2, 7);
            assertThat(ticks.first()).isLessThanOrEqualTo(-greatest / 3);
            assertThat(ticks.last()).isGreaterThanOrEqualTo(greatest);
        }
        assertThat(Ticks.holding(5, 5).last()).isGreaterThan(5);
    }

    @Test
    void aSeriesIsDrawnFromTwelvePointsOn() {
        List<SeriesChart.Entry> twelve = new ArrayList<>(IntStream.range(0, 12)
                .mapToObj(month -> new SeriesChart.Entry("m" + month, figure(50 + month, null, null)))
                .toList());
        SeriesChart chart = SeriesChart.of("t", "d", twelve);
        assertThat(chart.points()).extracting(SeriesChart.Point::x).isSorted().doesNotHaveDuplicates();
        assertThat(chart.judged().signal()).isTrue();
        assertThat(chart.line().split(" ")).hasSize(12);

        twelve.remove(0);
        assertThatThrownBy(() -> SeriesChart.of("t", "d", twelve)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aGroupBeyondChanceIsMarkedInTheFunnel() {
        MeanFunnel funnel = new MeanFunnel(5, 10);
        FunnelChart chart = FunnelChart.of("t", "d", List.of(shown(6, 20), shown(5, 40), shown(25, 30)), funnel);

        assertThat(chart.dots()).extracting(FunnelChart.Dot::outside).containsExactly(false, false, true);
        assertThat(chart.dots()).allSatisfy(dot -> {
            assertThat(dot.x()).isBetween(0, FunnelChart.WIDTH);
            assertThat(dot.y()).isBetween(0, FunnelChart.HEIGHT);
        });
        assertThat(chart.usual()).hasSize(2);
        assertThat(chart.rare()).hasSize(2);
    }

    private static Figure.Statistic shown(double value, long answers) {
        return (Figure.Statistic) Circle.FUNDER.statistic(
                new Estimate(BigDecimal.valueOf(value), null, null, Contributions.of(List.of(answers)), 1),
                Population.SUPPORTED,
                BASIS);
    }

    private static Figure figure(double value, @Nullable Integer low, @Nullable Integer high) {
        return Circle.INSIDE.statistic(
                new Estimate(
                        BigDecimal.valueOf(value),
                        low == null ? null : BigDecimal.valueOf(low),
                        high == null ? null : BigDecimal.valueOf(high),
                        Contributions.of(List.of(30L)),
                        1),
                Population.SUPPORTED,
                BASIS);
    }
}
