package org.cordee.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

/** Charts and models of a series in the order of time. */
class SeriesTest {

    private static final BigDecimal CHANGE = BigDecimal.valueOf(5);

    @Test
    void pointsOnTheMedianBreakNoRun() {
        var chart = RunChart.of(Sample.of(1, 1, 3, 1, 5, 5, 5));
        assertThat(chart.median()).isEqualTo(3);
        assertThat(chart.usefulPoints()).isEqualTo(6);
        assertThat(chart.longestRun()).isEqualTo(3);
        assertThat(chart.crossings()).isEqualTo(1);
    }

    @Test
    void aSeriesThatNeverMovesHasNoLimits() {
        var chart = RunChart.of(Sample.of(4, 4, 4));
        assertThat(chart.signal()).isNull();
        assertThat(chart.longestRunLimit()).isNull();
        assertThat(chart.crossingsLimit()).isNull();
        assertThat(Xmr.of(Sample.of(4)).mrBar()).isNull();
    }

    @Test
    void aLongRunIsASignal() {
        double[] shifted = DoubleStream.concat(
                        DoubleStream.iterate(1, v -> 3 - v).limit(8),
                        DoubleStream.iterate(8, v -> 17 - v).limit(8))
                .toArray();
        assertThat(RunChart.of(Sample.of(shifted)).signal()).isTrue();
        assertThat(RunChart.of(Sample.of(1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2)).signal())
                .isFalse();
    }

    @Test
    void findsTheLinesBehindASeriesWithoutNoise() {
        var series = InterruptedSeries.of(
                Sample.of(1, 2, 3, 4, 5, 6, 7, 8), Sample.of(12, 14, 16, 18, 25, 28, 31, 34), CHANGE);
        assertThat(series.level().estimate()).isCloseTo(10, within(1e-12));
        assertThat(series.trend().estimate()).isCloseTo(2, within(1e-12));
        assertThat(series.step().estimate()).isCloseTo(5, within(1e-12));
        assertThat(series.slopeChange().estimate()).isCloseTo(1, within(1e-12));
        assertThat(series.step().se()).isZero();
        assertThat(series.phi()).isNull();
    }

    @Test
    void theOrderOfRowsAndAnOffsetChangeNothing() {
        double[] values = {12.1, 13.8, 16.3, 17.9, 25.2, 27.7, 31.4, 33.9};
        var ordered = InterruptedSeries.of(Sample.of(1, 2, 3, 4, 5, 6, 7, 8), Sample.of(values), CHANGE);
        var reversed = InterruptedSeries.of(
                Sample.of(8, 7, 6, 5, 4, 3, 2, 1), Sample.of(33.9, 31.4, 27.7, 25.2, 17.9, 16.3, 13.8, 12.1), CHANGE);
        assertThat(reversed).isEqualTo(ordered);
        var far = InterruptedSeries.of(
                Sample.of(1, 2, 3, 4, 5, 6, 7, 8),
                Sample.of(DoubleStream.of(values).map(v -> v + 1e9).toArray()),
                CHANGE);
        assertThat(far.step().estimate()).isCloseTo(ordered.step().estimate(), within(1e-6));
        assertThat(Objects.requireNonNull(far.phi())).isCloseTo(Objects.requireNonNull(ordered.phi()), within(1e-6));
    }

    @Test
    void refusesTwoValuesAtOneTimeAndASideWithOnePoint() {
        assertThatThrownBy(() -> InterruptedSeries.of(Sample.of(1, 2, 2, 5, 6), Sample.of(1, 2, 3, 4, 5), CHANGE))
                .isInstanceOf(NotEstimable.class)
                .hasMessageContaining("twice");
        assertThatThrownBy(() -> InterruptedSeries.of(Sample.of(1, 2, 3, 4, 5), Sample.of(1, 2, 3, 4, 5), CHANGE))
                .isInstanceOf(NotEstimable.class);
    }

    @Test
    void laneyLimitsAreThoseOfThePChartTimesSigma() {
        var chart = LaneyP.of(List.of(new LaneyP.Count(12, 40), new LaneyP.Count(15, 38), new LaneyP.Count(9, 35)));
        double half = 3 * Math.sqrt(chart.centre() * (1 - chart.centre()) / 38) * chart.sigmaZ();
        assertThat(chart.points().get(1).limits().high()).isCloseTo(chart.centre() + half, within(1e-12));
        assertThatThrownBy(() -> LaneyP.of(List.of(new LaneyP.Count(4, 3), new LaneyP.Count(1, 3))))
                .isInstanceOf(NotEstimable.class);
        assertThatThrownBy(() -> LaneyP.of(List.of(new LaneyP.Count(0, 3), new LaneyP.Count(0, 3))))
                .isInstanceOf(NotEstimable.class);
    }
}
