package org.cordee.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class HodgesLehmannTest {

    @Property(tries = 300)
    void isTheMedianOfTheAveragesOfEveryTwo(
            @ForAll @Size(min = 1, max = 40) List<@DoubleRange(min = -20, max = 20) Double> changes) {
        double[] values = changes.stream().mapToDouble(Double::doubleValue).toArray();
        var walsh = walsh(values);
        var found = HodgesLehmann.of(Sample.of(values));
        int all = walsh.size();

        assertThat(found.estimate())
                .isEqualTo(all % 2 == 1 ? walsh.get(all / 2) : walsh.get(all / 2 - 1) / 2 + walsh.get(all / 2) / 2);
        int k = (int) HodgesLehmann.rank(values.length);
        if (k == 0) {
            assertThat(found.interval()).isNull();
        } else {
            assertThat(found.interval()).isEqualTo(new Interval(walsh.get(k - 1), walsh.get(all - k)));
        }
    }

    @Test
    void countsFromTheEndsAsTheQuantileOfTheSignedRankSays() {
        int[] sizes = {2, 5, 6, 7, 8, 10, 12, 20, 50, 100, 500, 1000};
        long[] ranks = {0, 0, 1, 3, 4, 9, 14, 53, 435, 1956, 56291, 232347};
        for (int i = 0; i < sizes.length; i++) {
            assertThat(HodgesLehmann.rank(sizes[i])).as("n = " + sizes[i]).isEqualTo(ranks[i]);
        }
        assertThat(HodgesLehmann.rank(1001))
                .isEqualTo((long) Math.floor(1001 * 1002 / 4.0 - 1.959964 * Math.sqrt(1001.0 * 1002 * 2003 / 24)));
    }

    @Test
    void keepsZerosAndHasNoLimitsBelowSixChanges() {
        assertThat(HodgesLehmann.of(Sample.of(0, 0, 0, 0, 4)).estimate()).isZero();
        assertThat(HodgesLehmann.of(Sample.of(1, 2, 3, 4, 5)).interval()).isNull();
        assertThat(Objects.requireNonNull(
                        HodgesLehmann.of(Sample.of(1, 2, 3, 4, 5, 6)).interval()))
                .isEqualTo(new Interval(1, 6));
    }

    private static List<Double> walsh(double[] values) {
        List<Double> averages = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            for (int j = i; j < values.length; j++) {
                averages.add(values[i] / 2 + values[j] / 2 + 0.0);
            }
        }
        Collections.sort(averages);
        return averages;
    }
}
