package org.cordee.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.cordee.statistics.LinkedTables.Count;
import org.cordee.statistics.LinkedTables.Share;
import org.cordee.statistics.LinkedTables.Sum;
import org.junit.jupiter.api.Test;

class ProtectionTest {

    private static final Policy ELEVEN = Policy.threshold(11);
    private static final Basis POINTS = new Basis(Unit.POINTS, Period.year(2025), "report.method.test");
    private static final Basis PERCENT = new Basis(Unit.PERCENT, Period.year(2025), "report.method.test");

    @Test
    void oneToTenAreHiddenAndZeroAndElevenShown() {
        for (long count = 0; count <= 12; count++) {
            var answer = Protection.protect(new LinkedTables(List.of(Count.of("a", count)), List.of()), ELEVEN);

            assertThat(answer.count("a").isPresent()).isEqualTo(count == 0 || count > 10);
        }
    }

    @Test
    void aRegionalCountNeedsThreeStructuresWithoutADominantOne() {
        var policy = Policy.persons(Circle.REGION, Population.SUPPORTED);

        assertThat(reason(policy, List.of(20L, 20L))).isEqualTo(Reason.FEW_STRUCTURES);
        assertThat(reason(policy, List.of(20L, 20L, 400L))).isEqualTo(Reason.DOMINATED);
        assertThat(reason(policy, List.of(3L, 3L, 3L))).isEqualTo(Reason.FEW);
        assertThat(policy.reason(Count.of("a", Contributions.of(List.of(20L, 20L, 30L)))))
                .isEmpty();
    }

    private static Reason reason(Policy policy, List<Long> amounts) {
        return policy.reason(Count.of("a", Contributions.of(amounts))).orElseThrow();
    }

    @Test
    void aPercentageWhoseComplementIsSmallIsNotGivenByItsWhole() {
        var counts = List.of(Count.of("improved", 95), Count.of("all", 100));
        var share = new Share("improved", "all", false);

        assertThat(Protection.protect(new LinkedTables(counts, List.of()), ELEVEN)
                        .hidden())
                .isEmpty();
        assertThat(Protection.protect(new LinkedTables(counts, List.of(), List.of(share)), ELEVEN)
                        .reasons())
                .isEqualTo(Map.of("improved", Reason.COMPLEMENT));
    }

    @Test
    void allOrNoneOfAGroupIsMaskedWhereTheAttributeIsSensitive() {
        for (long part : new long[] {0, 100}) {
            var counts = List.of(Count.of("relapsed", part), Count.of("all", 100));
            var sensitive = new LinkedTables(counts, List.of(), List.of(new Share("relapsed", "all", true)));
            var plain = new LinkedTables(counts, List.of(), List.of(new Share("relapsed", "all", false)));

            assertThat(Protection.protect(sensitive, ELEVEN).reasons()).isEqualTo(Map.of("relapsed", Reason.GROUP));
            assertThat(Protection.protect(plain, ELEVEN).hidden()).isEmpty();
        }
    }

    @Test
    void linkedTablesAreProtectedTogether() {
        var counts = List.of(
                Count.of("region", 120),
                Count.of("d1", 50),
                Count.of("d2", 70),
                Count.of("s1", 4),
                Count.of("s2", 46),
                Count.of("s3", 70));
        var levels = List.of(
                new Sum("region", List.of("d1", "d2")),
                new Sum("d1", List.of("s1", "s2")),
                new Sum("d2", List.of("s3")));

        var answer = Protection.protect(new LinkedTables(counts, levels), ELEVEN);

        assertThat(answer.reasons()).isEqualTo(Map.of("s1", Reason.FEW, "s2", Reason.SECONDARY));
        assertThat(answer.audit()).isEqualTo(Map.of(Reason.FEW, 1L, Reason.SECONDARY, 1L));
        assertThatThrownBy(() -> answer.count("s9")).hasMessageContaining("s9");
    }

    @Test
    void elevenCellsOfOneUnderATotalOfElevenAreNotLeftToBeCounted() {
        List<Count> counts = new ArrayList<>(List.of(Count.of("all", 11)));
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < 11; i++) {
            counts.add(Count.of("c" + i, 1));
            parts.add("c" + i);
        }

        var answer = Protection.protect(new LinkedTables(counts, List.of(new Sum("all", parts))), ELEVEN);

        assertThat(answer.count("all")).isEmpty();
    }

    @Test
    void departmentsByStatusAndLevelWithRegionsAndFranceTakeNoTime() {
        var random = new Random(3);
        List<String> regions = new ArrayList<>();
        Map<String, List<String>> places = new HashMap<>(Map.of("France", regions));
        Map<List<String>, Long> counts = new HashMap<>();
        for (int department = 0; department < 109; department++) {
            var region = "R" + department % 18;
            places.computeIfAbsent(region, name -> {
                        regions.add(name);
                        return new ArrayList<>();
                    })
                    .add("D" + department);
            for (int i = 0; i < 20; i++) {
                long count = random.nextInt(3) == 0 ? 0 : random.nextInt(random.nextBoolean() ? 12 : 60);
                counts.put(List.of("D" + department, "s" + i / 5, "l" + i % 5), count);
            }
        }
        var table =
                new Crossing(List.of(Hierarchy.of("France", places), Tables.flat("s", 4), Tables.flat("l", 5)), counts);
        long start = System.nanoTime();

        var answer = Protection.protect(table, ELEVEN);

        System.out.printf(
                "protect: %d cells, %s, %d ms%n",
                table.size(), answer.audit(), (System.nanoTime() - start) / 1_000_000);
        assertThat(answer.audit().get(Reason.FEW)).isPositive();
    }

    @Test
    void aStatisticOfFewAnswersCannotExist() {
        var ten = estimate(4, 3, 3);
        var eleven = estimate(4, 4, 3);
        var elevenBesideTheLargest = estimate(9, 6, 5);

        assertThat(Circle.REGION.statistic(ten, Population.SUPPORTED, POINTS)).isInstanceOf(Figure.Masked.class);
        assertThat(Circle.REGION.statistic(eleven, Population.SUPPORTED, POINTS))
                .isInstanceOf(Figure.Masked.class);
        assertThat(Circle.REGION
                        .statistic(elevenBesideTheLargest, Population.SUPPORTED, POINTS)
                        .number())
                .contains(new BigDecimal("3.1"));
        assertThat(Circle.REGION.statistic(estimate(20, 20), Population.SUPPORTED, POINTS))
                .isInstanceOf(Figure.Masked.class);
        assertThat(Circle.INSIDE.statistic(estimate(5), Population.TEAM, POINTS))
                .isInstanceOf(Figure.Statistic.class);
        assertThatThrownBy(() -> new Figure.Statistic(ten, Population.SUPPORTED, Circle.REGION, POINTS))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPercentageIsMaskedWithItsComplementAndWithItsGroup() {
        var answers = estimate(40, 30, 30);

        assertThat(share(answers, 89, false)).isInstanceOf(Figure.Statistic.class);
        assertThat(share(answers, 90, false)).isInstanceOf(Figure.Masked.class);
        assertThat(share(answers, 10, false)).isInstanceOf(Figure.Masked.class);
        assertThat(share(answers, 100, false)).isInstanceOf(Figure.Statistic.class);
        assertThat(share(answers, 100, true)).isInstanceOf(Figure.Masked.class);
    }

    @Test
    void quantilesNeedFiftyAnswersAndElevenOnEachSide() {
        assertThat(ELEVEN.showsQuantile(49, 0.5)).isFalse();
        assertThat(ELEVEN.showsQuantile(50, 0.5)).isTrue();
        assertThat(ELEVEN.showsQuantile(50, 0.2)).isFalse();
        assertThat(ELEVEN.showsQuantile(60, 0.2)).isTrue();
        assertThat(ELEVEN.showsQuantile(1000, 0)).isFalse();
    }

    @Test
    void roundingIsTheSameWhereverTheCellStandsAndTrueOnAverage() {
        var rounding = new Rounding(new byte[16]);
        long sum = 0;
        for (int i = 0; i < 5_000; i++) {
            long rounded = rounding.of("cell" + i, 13);
            assertThat(rounded).isIn(10L, 15L).isEqualTo(new Rounding(new byte[16]).of("cell" + i, 13));
            sum += rounded;
        }
        assertThat(sum / 5_000.0).isBetween(12.8, 13.2);
        assertThat(rounding.of("a", 0)).isZero();
        assertThat(rounding.of("a", 25)).isEqualTo(25);
        assertThatThrownBy(() -> new Rounding(new byte[8])).isInstanceOf(IllegalArgumentException.class);
    }

    private static Figure share(Estimate answers, long part, boolean sensitive) {
        return Circle.REGION.share(answers, new Circle.Share(part, sensitive), Population.SUPPORTED, PERCENT);
    }

    private static Estimate estimate(long... answers) {
        List<Long> all = new ArrayList<>();
        for (long one : answers) {
            all.add(one);
        }
        var value = new BigDecimal("3.14");
        return new Estimate(value, value.subtract(BigDecimal.ONE), value.add(BigDecimal.ONE), Contributions.of(all), 1);
    }
}
