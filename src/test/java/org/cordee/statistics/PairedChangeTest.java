package org.cordee.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class PairedChangeTest {

    @Test
    void refusesOnePairAndChangesAllEqual() {
        assertThatThrownBy(() -> Pairs.of(Sample.of(1), Sample.of(2))).isInstanceOf(NotEstimable.class);
        assertThatThrownBy(() -> Pairs.of(Sample.of(0.1, 2.3), Sample.of(0.3, 2.5)))
                .isInstanceOf(NotEstimable.class)
                .hasMessageContaining("equal");
    }

    @Test
    void hasNoCorrelationWhereAMeasureDoesNotVary() {
        var pairs = Pairs.of(Sample.of(5, 5, 5), Sample.of(6, 8, 9));
        assertThat(PairedChange.of(pairs).correlation()).isNull();
        assertThat(StandardisedChange.of(pairs).se()).isFinite();
    }

    @Test
    void keepsTheSmallestTail() {
        var pairs = Pairs.of(
                Sample.of(new double[12]),
                Sample.of(DoubleStream.iterate(1000, v -> v + 1).limit(12).toArray()));
        assertThat(PairedChange.of(pairs).p()).isGreaterThan(0).isLessThan(1e-20);
    }

    @Test
    void aChangeAtTheThresholdCounts() {
        var half = new BigDecimal("0.5");
        var found = ReliableChange.of(Sample.of(1.96, -1.96, 1.9599, 0), half, BigDecimal.ONE);
        assertThat(found).isEqualTo(new ReliableChange(1.96, 1, 2, 1));
    }

    @Test
    void reliableChangeRefusesAReliabilityOfOneAndNoSpread() {
        var changes = Sample.of(1, 2);
        assertThatThrownBy(() -> ReliableChange.of(changes, BigDecimal.ONE, BigDecimal.ONE))
                .isInstanceOf(NotEstimable.class);
        assertThatThrownBy(() -> ReliableChange.of(changes, BigDecimal.ZERO, BigDecimal.ZERO))
                .isInstanceOf(NotEstimable.class);
    }

    @Test
    void theSeedDecidesTheBootstrap() {
        var pairs = Pairs.of(Sample.of(1, 5, 3, 8, 2, 9, 4.5), Sample.of(3, 4, 9, 9, 2, 12, 8.25));
        assertThat(Bootstrap.bca(pairs, 4)).isEqualTo(Bootstrap.bca(pairs, 4));
        assertThat(Bootstrap.bca(pairs, 4)).isNotEqualTo(Bootstrap.bca(pairs, 5));
    }

    @Test
    void theBootstrapTakesDecimalsOfAnyLength() {
        var before = Sample.of(1e-9, 0, 0, 0, 0, 0);
        var after = Sample.of(0.1234567890123456, 1e9, 3.3333333333333335, -7e8, 12345.678901234567, 1e-300);
        var interval =
                Objects.requireNonNull(Bootstrap.bca(Pairs.of(before, after), 1).interval());
        assertThat(interval.low()).isLessThan(interval.high()).isFinite();
    }

    @Test
    void halfOfTheResamplesOfTwoPairsAreTheirMean() {
        var pairs = Pairs.of(Sample.of(0, 0), Sample.of(0.1, 0.3));
        var interval = Objects.requireNonNull(Bootstrap.bca(pairs, 1).interval());
        assertThat(interval.low()).isCloseTo(0.1, within(1e-15));
    }
}
