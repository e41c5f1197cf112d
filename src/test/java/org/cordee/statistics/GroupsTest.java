package org.cordee.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Estimates of groups, studies and scales. */
class GroupsTest {

    @Test
    void twoStudiesAreNotPooled() {
        assertThatThrownBy(() -> MetaAnalysis.of(Sample.of(1, 2), 1, 1))
                .isInstanceOf(NotEstimable.class)
                .hasMessageContaining("not pooled");
        assertThatThrownBy(() -> MetaAnalysis.of(Sample.of(1, 2, 3), 1, 0, 1))
                .isInstanceOf(NotEstimable.class)
                .hasMessageContaining("variance");
    }

    @Test
    void studiesThatAgreeKeepTheFloor() {
        var pooled = MetaAnalysis.of(Sample.of(0.5, 0.5, 0.5), 0.04, 0.04, 0.04);
        assertThat(pooled.q()).isZero();
        assertThat(pooled.i2()).isZero();
        assertThat(pooled.tau2()).isZero();
        assertThat(pooled.se()).isCloseTo(Math.sqrt(0.04 / 3), within(1e-15));
        assertThat(pooled.prediction()).isNull();
    }

    @Test
    void theBetweenVarianceHasNoUpperBracket() {
        var pooled = MetaAnalysis.of(Sample.of(-1e6, 1e6, 0), 1e-6, 1e-6, 1e-6);
        assertThat(pooled.tau2()).isCloseTo(1e12, within(1.0));
        assertThatThrownBy(() -> MetaAnalysis.of(Sample.of(-1e200, 1e200, 0), 1, 1, 1))
                .isInstanceOf(NotEstimable.class);
    }

    @Test
    void aNegativeAlphaIsShownAsItIs() {
        var contrary = Alpha.of(List.of(Sample.of(1, 2, 3, 4), Sample.of(4, 3, 2, 2)));
        assertThat(Objects.requireNonNull(contrary.alpha())).isNegative();
        assertThat(Alpha.of(List.of(Sample.of(0.1, 0.3), Sample.of(0.7, 0.5))).alpha())
                .isNull();
        assertThatThrownBy(() -> Alpha.of(List.of(Sample.of(1, 2)))).isInstanceOf(NotEstimable.class);
        assertThatThrownBy(() -> Alpha.of(List.of(Sample.of(1), Sample.of(2)))).isInstanceOf(NotEstimable.class);
    }

    @Test
    void sharesOfNobodyAndOfAllStayWithinTheirLimits() {
        assertThat(Proportion.wilson(0, 5).interval().low()).isZero();
        assertThat(Proportion.wilson(5, 5).interval().high()).isEqualTo(1);
        assertThat(Proportion.wilson(1, 4_000_000_000_000_000L).interval().high())
                .isGreaterThan(2.5e-16);
        assertThatThrownBy(() -> Proportion.wilson(0, 0)).isInstanceOf(NotEstimable.class);
        assertThatThrownBy(() -> Proportion.wilson(6, 5)).isInstanceOf(NotEstimable.class);
        assertThatThrownBy(() -> Proportion.wilson(-1, 5)).isInstanceOf(NotEstimable.class);
    }

    @Test
    void mcNemarOfNobodyIsOne() {
        assertThat(McNemar.of(0, 0).p()).isEqualTo(1);
        assertThat(McNemar.of(3, 3).p()).isEqualTo(1);
        assertThatThrownBy(() -> McNemar.of(-1, 3)).isInstanceOf(NotEstimable.class);
    }

    @Test
    void adjustedValuesNeverPassOneAndKeepTheirPlaces() {
        assertThat(Adjustment.HOLM.adjusted(0.9, 0.01, 0.8)).containsExactly(new double[] {1, 0.03, 1}, within(1e-15));
        assertThat(Adjustment.BH.adjusted(0.9, 0.01, 0.8))
                .containsExactly(new double[] {0.9, 0.03, 0.9}, within(1e-15));
        assertThatThrownBy(() -> Adjustment.BH.adjusted(1.1)).isInstanceOf(NotEstimable.class);
    }

    @Test
    void aFunnelAtTheEndsOfTheScaleIsFlat() {
        assertThat(Funnel.of(30, 0).rare()).isEqualTo(new Interval(0, 0));
        assertThat(Funnel.of(30, 1).usual()).isEqualTo(new Interval(1, 1));
        assertThatThrownBy(() -> Funnel.of(0, 0.5)).isInstanceOf(NotEstimable.class);
    }

    @Test
    void thoseWhoCameAtTheirWorstWouldHaveGainedAnyway() {
        assertThat(RegressionToTheMean.of(0, 0.6, -1.5251352761609807).expectedGain())
                .isCloseTo(0.61, within(1e-3));
        assertThat(RegressionToTheMean.of(50, 0.6, 50).warning()).isFalse();
        assertThat(RegressionToTheMean.unknown().warning()).isTrue();
    }

    @Test
    void theFlowSaysHowManyWereLostAndHowTheyDiffered() {
        var flow = AttritionFlow.of(20, Sample.of(10, 12, 14), Sample.of(6, 8, 10, 12));
        assertThat(flow.answered().estimate()).isEqualTo(0.35);
        assertThat(Objects.requireNonNull(flow.retained()).estimate()).isCloseTo(3 / 7.0, within(1e-15));
        assertThat(flow.isFew()).isTrue();
        assertThat(Objects.requireNonNull(flow.difference()))
                .isCloseTo(-3 / Math.sqrt((4 + 20 / 3.0) / 2), within(1e-12));
        assertThat(AttritionFlow.of(3, Sample.of(), Sample.of()).retained()).isNull();
        assertThatThrownBy(() -> AttritionFlow.of(1, Sample.of(1, 2), Sample.of()))
                .isInstanceOf(NotEstimable.class);
    }

    @Test
    void quantilesAreExactToTheLastDigits() {
        assertThat(Quantiles.student(1)).isCloseTo(12.706204736174694, within(1e-13));
        assertThat(Quantiles.student(2)).isCloseTo(4.302652729749462, within(1e-14));
        assertThat(Quantiles.student(19999)).isCloseTo(1.9600826110898149, within(1e-14));
        assertThat(Quantiles.fisher(0.975, 11, 44)).isCloseTo(2.3015239562486043, within(1e-13));
        assertThat(Quantiles.fisher(0.025, 299, 3289)).isCloseTo(0.840617970464552, within(1e-13));
        assertThat(Quantiles.twoSidedStudent(-40, 11)).isCloseTo(2.892540898120575e-13, within(1e-25));
        assertThat(SignTest.evenOdds(9500, 10500)).isCloseTo(1.6011093401587914e-12, within(1e-23));
    }
}
