package org.cordee.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.data.Offset;

/** What must not matter, does not: the order of persons, where the scale starts, its unit, which measure is called first. */
class PairedPropertyTest {

    private static final double CLOSE = 1e-9;

    /** One person, in hundredths of a point. */
    record Person(int before, int after) {}

    @Property(tries = 60)
    void theOrderOfPersonsChangesNoDigit(@ForAll("groups") List<Person> group, @ForAll Random random) {
        var shuffled = new ArrayList<>(group);
        Collections.shuffle(shuffled, random);
        assertThat(all(pairs(shuffled, UnaryOperator.identity())))
                .isEqualTo(all(pairs(group, UnaryOperator.identity())));
    }

    @Property(tries = 2000)
    void theAccelerationDependsOnNoOrder(
            @ForAll @Size(min = 3, max = 40) List<@DoubleRange(min = -30, max = 30) Double> influence,
            @ForAll Random random) {
        var shuffled = new ArrayList<>(influence);
        Collections.shuffle(shuffled, random);
        assertThat(Bootstrap.acceleration(doubles(shuffled))).isEqualTo(Bootstrap.acceleration(doubles(influence)));
    }

    private static double[] doubles(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    @Property(tries = 60)
    void anOffsetOfAThousandMillionCostsNoDigit(@ForAll("groups") List<Person> group) {
        var offset = new BigDecimal("1000000000.07");
        var near = PairedChange.of(pairs(group, UnaryOperator.identity()));
        var far = PairedChange.of(pairs(group, value -> value.add(offset)));
        assertThat(far.before().sd())
                .isCloseTo(near.before().sd(), within(1e-13 * near.before().sd()));
        assertThat(far.correlation()).isEqualTo(near.correlation());
        assertThat(far.change()).isEqualTo(near.change());
        assertThat(far.p()).isEqualTo(near.p());
        assertThat(ranked(pairs(group, value -> value.add(offset))))
                .isEqualTo(ranked(pairs(group, UnaryOperator.identity())));
    }

    @Property(tries = 60)
    void theUnitOfTheScaleIsTheUnitOfTheChange(@ForAll("groups") List<Person> group) {
        var thousand = BigDecimal.valueOf(1000);
        var points = pairs(group, UnaryOperator.identity());
        var other = pairs(group, value -> value.multiply(thousand));
        var change = PairedChange.of(points);
        assertThat(PairedChange.of(other).interval().low())
                .isCloseTo(1000 * change.interval().low(), close(1000));
        assertThat(PairedChange.of(other).t()).isCloseTo(change.t(), close(change.t()));
        assertThat(StandardisedChange.of(other).estimate())
                .isCloseTo(StandardisedChange.of(points).estimate(), close(1));
        assertThat(SignedRank.of(other.changes())).isEqualTo(SignedRank.of(points.changes()));
        var small = Objects.requireNonNull(Bootstrap.bca(points, 3).interval());
        var large = Objects.requireNonNull(Bootstrap.bca(other, 3).interval());
        assertThat(large.high()).isCloseTo(1000 * small.high(), close(1000));
    }

    @Property(tries = 60)
    void theOtherWayRoundEverythingChangesItsSign(@ForAll("groups") List<Person> group) {
        var there = pairs(group, UnaryOperator.identity());
        var back = Pairs.of(/* before= */ there.after(), /* after= */ there.before());
        assertThat(PairedChange.of(back).t()).isEqualTo(-PairedChange.of(there).t());
        assertThat(PairedChange.of(back).p()).isEqualTo(PairedChange.of(there).p());
        assertThat(SignedRank.of(back.changes()).p())
                .isEqualTo(SignedRank.of(there.changes()).p());
        assertThat(SignTest.of(back.changes()).positive())
                .isEqualTo(SignTest.of(there.changes()).negative());
        assertThat(HodgesLehmann.of(back.changes()).estimate())
                .isCloseTo(-HodgesLehmann.of(there.changes()).estimate(), within(1e-12));
        var one = ReliableChange.of(there.changes(), new BigDecimal("0.8"), BigDecimal.TEN);
        var other = ReliableChange.of(back.changes(), new BigDecimal("0.8"), BigDecimal.TEN);
        assertThat(other.worse()).isEqualTo(one.improved());
    }

    @Property(tries = 60)
    void everyNumberIsOne(@ForAll("groups") List<Person> group) {
        assertThat(all(pairs(group, UnaryOperator.identity())).toString())
                .doesNotContain("NaN")
                .doesNotContain("Infinity");
    }

    @Provide
    Arbitrary<List<Person>> groups() {
        var score = Arbitraries.integers().between(0, 6000);
        var person = Combinators.combine(score, Arbitraries.integers().between(-9, 9))
                .as((before, change) -> new Person(before, before + 50 * change));
        return person.list()
                .ofMinSize(2)
                .ofMaxSize(60)
                .filter(group -> group.stream()
                                .mapToInt(one -> one.after - one.before)
                                .distinct()
                                .count()
                        > 1);
    }

    private static Pairs pairs(List<Person> group, UnaryOperator<BigDecimal> scale) {
        return Pairs.of(
                new Sample(group.stream()
                        .map(one -> scale.apply(BigDecimal.valueOf(one.before, 2)))
                        .toList()),
                new Sample(group.stream()
                        .map(one -> scale.apply(BigDecimal.valueOf(one.after, 2)))
                        .toList()));
    }

    private static List<Object> ranked(Pairs pairs) {
        return List.of(
                HodgesLehmann.of(pairs.changes()),
                SignedRank.of(pairs.changes()),
                SignTest.of(pairs.changes()),
                Bootstrap.bca(pairs, 5));
    }

    /** Rounded where a sum of doubles may depend on its order in the last digit. */
    private static List<Object> all(Pairs pairs) {
        var all = new ArrayList<>(ranked(pairs));
        var change = PairedChange.of(pairs);
        var standardised = StandardisedChange.of(pairs);
        all.add(change.change().mean());
        all.add(String.format(Locale.ROOT, "%.10g %.10g", change.change().sd(), change.p()));
        all.add(String.format(Locale.ROOT, "%.10g %.9g", standardised.estimate(), standardised.se()));
        return all;
    }

    private static Offset<Double> close(double size) {
        return within(CLOSE * Math.max(1, Math.abs(size)));
    }
}
