package org.cordee.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.cordee.statistics.CountTable.Cell;
import org.cordee.statistics.LinkedTables.Sum;

class DisclosurePropertyTest {

    @Property(tries = 60)
    void noSumGivesAMaskedCellBack(@ForAll("grids") CountTable table) {
        var masked = Disclosure.masked(table, Set.of(), 10);

        assertThat(new Attacker(table, masked).solved()).isEmpty();
        assertThat(masked)
                .containsAll(table.cells().stream()
                        .filter(Cell::sensitive)
                        .map(Cell::name)
                        .toList());
    }

    @Property(tries = 60)
    void aReaderWhoTriesEveryCountIsLeftInDoubt(@ForAll("breakdowns") CountTable table) {
        var masked = Disclosure.masked(table, Set.of(), 10);

        if (masked.size() <= 3) {
            for (var name : masked) {
                assertThat(new Attacker(table, masked).possible(name, 60)).hasSizeGreaterThanOrEqualTo(11);
            }
        }
    }

    @Property(tries = 25)
    void theOrderOfCellsAndSumsChangesNothing(@ForAll("grids") CountTable table, @ForAll Random random) {
        var cells = new ArrayList<>(table.cells());
        var sums = new ArrayList<>(table.sums());
        Collections.shuffle(cells, random);
        Collections.shuffle(sums, random);

        assertThat(Disclosure.masked(new CountTable(cells, sums), Set.of(), 10))
                .isEqualTo(Disclosure.masked(table, Set.of(), 10));
    }

    @Property(tries = 25)
    void nothingIsMaskedWithoutANeed(@ForAll("grids") CountTable table) {
        if (table.cells().stream().noneMatch(Cell::sensitive)) {
            assertThat(Disclosure.masked(table, Set.of(), 10)).isEmpty();
        }
    }

    @Provide
    Arbitrary<CountTable> grids() {
        var sizes = Arbitraries.integers().between(1, 4);
        var counts = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.longs().between(0, 12)),
                Tuple.of(2, Arbitraries.longs().between(11, 300)));
        return sizes.flatMap(rows -> sizes.flatMap(columns ->
                counts.array(long[].class).ofSize(rows * columns).map(values -> grid(rows, columns, values))));
    }

    @Provide
    Arbitrary<CountTable> breakdowns() {
        return Arbitraries.longs()
                .between(0, 15)
                .array(long[].class)
                .ofMinSize(2)
                .ofMaxSize(4)
                .map(values -> CountTable.breakdown(
                        cell("all", Arrays.stream(values).sum()),
                        IntStream.range(0, values.length)
                                .mapToObj(i -> cell("c" + i, values[i]))
                                .toList()));
    }

    private static CountTable grid(int rows, int columns, long[] values) {
        var cells = new ArrayList<Cell>();
        var sums = new ArrayList<Sum>();
        for (int i = 0; i < values.length; i++) {
            cells.add(cell(inside(i / columns, i % columns), values[i]));
        }
        var rowNames = new ArrayList<String>();
        for (int row = 0; row < rows; row++) {
            int r = row;
            rowNames.add("row" + r);
            add(
                    cells,
                    sums,
                    "row" + r,
                    IntStream.range(0, columns).mapToObj(c -> inside(r, c)).toList());
        }
        var columnNames = new ArrayList<String>();
        for (int column = 0; column < columns; column++) {
            int c = column;
            columnNames.add("column" + c);
            add(
                    cells,
                    sums,
                    "column" + c,
                    IntStream.range(0, rows).mapToObj(r -> inside(r, c)).toList());
        }
        add(cells, sums, "all", rowNames);
        sums.add(new Sum("all", columnNames));
        return new CountTable(cells, sums);
    }

    private static void add(List<Cell> cells, List<Sum> sums, String total, List<String> parts) {
        long amount = cells.stream()
                .filter(cell -> parts.contains(cell.name()))
                .mapToLong(Cell::amount)
                .sum();
        cells.add(cell(total, amount));
        sums.add(new Sum(total, parts));
    }

    private static String inside(int row, int column) {
        return "r" + row + "c" + column;
    }

    private static Cell cell(String name, long count) {
        return new Cell(name, count, count > 0 && count < 11);
    }
}
