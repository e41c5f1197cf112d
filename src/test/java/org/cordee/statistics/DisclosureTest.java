package org.cordee.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cordee.statistics.CountTable.Cell;
import org.cordee.statistics.LinkedTables.Sum;
import org.junit.jupiter.api.Test;

class DisclosureTest {

    private static Cell cell(String name, long count) {
        return new Cell(name, count, count > 0 && count < 11);
    }

    @Test
    void aTableWithoutSmallCellIsShownWhole() {
        var table = CountTable.breakdown(cell("all", 40), List.of(cell("a", 15), cell("b", 25), cell("c", 0)));

        assertThat(Disclosure.masked(table, Set.of(), 10)).isEmpty();
    }

    @Test
    void aSmallCellTakesACompanionSoThatTheTotalDoesNotGiveItBack() {
        var table = CountTable.breakdown(cell("all", 243), List.of(cell("a", 3), cell("b", 40), cell("c", 200)));

        assertThat(Disclosure.masked(table, Set.of(), 10)).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void aZeroIsNotEnoughOfACompanion() {
        var table = CountTable.breakdown(cell("all", 53), List.of(cell("a", 3), cell("b", 0), cell("c", 50)));

        assertThat(Disclosure.masked(table, Set.of(), 10)).containsExactlyInAnyOrder("a", "c");
    }

    @Test
    void twoSmallCellsWhoseSumIsStillSmallTakeAThird() {
        var table = CountTable.breakdown(cell("all", 105), List.of(cell("a", 2), cell("b", 3), cell("c", 100)));

        assertThat(Disclosure.masked(table, Set.of(), 10)).contains("c");
    }

    @Test
    void linkedTablesAreProtectedTogether() {
        var cells = List.of(
                cell("region", 120), cell("d1", 50), cell("d2", 70), cell("s1", 4), cell("s2", 46), cell("s3", 70));
        var sums = List.of(
                new Sum("region", List.of("d1", "d2")),
                new Sum("d1", List.of("s1", "s2")),
                new Sum("d2", List.of("s3")));

        assertThat(Disclosure.masked(new CountTable(cells, sums), Set.of(), 10)).containsExactlyInAnyOrder("s1", "s2");
    }

    @Test
    void aDominatedAmountOfWorkIsHiddenWithinAFifth() {
        var table = CountTable.breakdown(
                new Cell("all", 10_100, false),
                List.of(new Cell("a", 5_000, true), new Cell("b", 100, false), new Cell("c", 5_000, false)));

        assertThat(Disclosure.masked(table, Set.of(), 10)).containsExactlyInAnyOrder("a", "c");
    }

    @Test
    void aTableWhoseSumsAreFalseIsRefused() {
        assertThatThrownBy(() -> CountTable.breakdown(cell("all", 41), List.of(cell("a", 15), cell("b", 25))))
                .hasMessageContaining("all");
        assertThatThrownBy(() -> new CountTable(List.of(cell("a", 1), cell("a", 1)), List.of()))
                .hasMessageContaining("a");
        assertThatThrownBy(() -> cell("a", -1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void categoriesAreMergedBeforeAnythingIsMasked() {
        var statuses = new Merging(List.of(
                Map.of("volunteer", "other", "trainee", "other", "independent", "other"),
                Map.of("employee", "total", "other", "total")));

        assertThat(statuses.finest(
                        Map.of("employee", 12L, "volunteer", 15L, "trainee", 11L, "independent", 0L),
                        DisclosureTest::ok))
                .hasSize(4);
        assertThat(statuses.finest(
                        Map.of("employee", 12L, "volunteer", 9L, "trainee", 6L, "independent", 1L), DisclosureTest::ok))
                .isEqualTo(Map.of("employee", 12L, "other", 16L));
        assertThat(statuses.finest(Map.of("employee", 8L, "volunteer", 9L, "trainee", 6L), DisclosureTest::ok))
                .isEqualTo(Map.of("total", 23L));
        assertThat(statuses.finest(Map.of("employee", 2L, "volunteer", 3L), DisclosureTest::ok))
                .isEqualTo(Map.of("total", 5L));
    }

    private static boolean ok(long count) {
        return Circle.REGION.showsPersons(count, Population.TEAM);
    }
}
