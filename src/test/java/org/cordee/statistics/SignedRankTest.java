package org.cordee.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SignedRankTest {

    @Property(tries = 300)
    void isExactWhateverTheTies(@ForAll @Size(min = 1, max = 11) List<@IntRange(min = -4, max = 4) Integer> changes) {
        double[] values = changes.stream().mapToDouble(Integer::doubleValue).toArray();

        assertThat(SignedRank.of(Sample.of(values)).p()).isCloseTo(byEveryPattern(values), within(1e-14));
    }

    @Test
    void dropsZerosAndCountsThem() {
        var withZeros = SignedRank.of(Sample.of(0, 3, -1, 0, 2));
        var without = SignedRank.of(Sample.of(3, -1, 2));
        assertThat(withZeros.zeros()).isEqualTo(2);
        assertThat(withZeros.p()).isEqualTo(without.p());
        assertThat(withZeros.rankBiserial()).isEqualTo(without.rankBiserial());
    }

    @Test
    void tiesAreThoseOfDecimals() {
        var changes = Sample.of(0.3, 2.5, 1.0).minus(Sample.of(0.1, 2.3, 1.3));
        assertThat(SignedRank.of(changes).wPlus()).isEqualTo(3);
    }

    @Test
    void isExactForFiftyThatMovedAndNormalAbove() {
        var fifty = DoubleStream.iterate(1, i -> i <= 50, i -> i + 1).map(i -> i % 3 == 0 ? -i : i);
        assertThat(SignedRank.of(Sample.of(fifty.toArray())).p()).isCloseTo(0.02616696817119646, within(1e-14));
        List<Double> sixty = new ArrayList<>(List.of(0.0, 0.0));
        for (int round = 0; round < 5; round++) {
            for (int i = 1; i <= 12; i++) {
                sixty.add((double) (i % 4 == 3 ? -i : i));
            }
        }
        var found = SignedRank.of(
                Sample.of(sixty.stream().mapToDouble(Double::doubleValue).toArray()));
        assertThat(found.wPlus()).isEqualTo(1335);
        assertThat(found.p()).isCloseTo(0.001996813000785775, within(1e-15));
    }

    @Test
    void saysNothingWhereNobodyMoved() {
        var nobody = SignedRank.of(Sample.of(0, 0));
        assertThat(nobody.p()).isEqualTo(1);
        assertThat(nobody.rankBiserial()).isNull();
    }

    private static double byEveryPattern(double[] changes) {
        double[] sizes =
                DoubleStream.of(changes).map(Math::abs).filter(v -> v > 0).toArray();
        double[] ranks = DoubleStream.of(sizes)
                .map(v -> DoubleStream.of(sizes).filter(w -> w < v).count()
                        + (DoubleStream.of(sizes).filter(w -> w == v).count() + 1) / 2.0)
                .toArray();
        double[] moved = DoubleStream.of(changes).filter(v -> v != 0).toArray();
        double centre = DoubleStream.of(ranks).sum() / 2;
        double observed = 0;
        for (int i = 0; i < moved.length; i++) {
            observed += moved[i] > 0 ? ranks[i] : 0;
        }
        int asFar = 0;
        for (int pattern = 0; pattern < 1 << ranks.length; pattern++) {
            double sum = 0;
            for (int i = 0; i < ranks.length; i++) {
                sum += (pattern >> i & 1) * ranks[i];
            }
            asFar += Math.abs(sum - centre) >= Math.abs(observed - centre) ? 1 : 0;
        }
        return asFar / (double) (1 << ranks.length);
    }
}
