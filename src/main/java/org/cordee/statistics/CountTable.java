package org.cordee.statistics;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Cells that are published together and the sums that tie them: one table with its margins, or several linked tables.
 * Refuses two cells of one name, negative cells and sums that are not true.
 */
public record CountTable(List<Cell> cells, List<Sum> sums) {

    /**
     * One cell before protection.
     *
     * @param sensitive whether showing it alone would already reveal somebody
     */
    public record Cell(String name, long amount, boolean sensitive) {
        public Cell {
            if (amount < 0) {
                throw new IllegalArgumentException("A cell is never negative: " + name);
            }
        }
    }

    /** A total and the cells that add up to it. */
    public record Sum(String total, List<String> parts) {
        public Sum {
            parts = List.copyOf(parts);
        }

        boolean touches(String cell) {
            return total.equals(cell) || parts.contains(cell);
        }

        List<String> cells() {
            var all = new ArrayList<>(parts);
            all.add(total);
            return all;
        }
    }

    public CountTable {
        cells = List.copyOf(cells);
        sums = List.copyOf(sums);
        var names = new HashSet<String>();
        for (var cell : cells) {
            if (!names.add(cell.name())) {
                throw new IllegalArgumentException("Two cells are named " + cell.name());
            }
        }
        var byName = index(cells);
        for (var sum : sums) {
            if (amountOf(byName, sum.total())
                    != sum.parts().stream()
                            .mapToLong(part -> amountOf(byName, part))
                            .sum()) {
                throw new IllegalArgumentException("The parts do not add up to " + sum.total());
            }
        }
    }

    /** One total over its parts, the usual shape of a breakdown. */
    public static CountTable breakdown(Cell total, List<Cell> parts) {
        var cells = new ArrayList<>(parts);
        cells.add(total);
        return new CountTable(
                cells,
                List.of(new Sum(total.name(), parts.stream().map(Cell::name).toList())));
    }

    /** The amount of a cell before protection; refuses a name that is not in the table. */
    public long amount(String name) {
        return amountOf(index(cells), name);
    }

    boolean isTotal(String cell) {
        return sums.stream().anyMatch(sum -> sum.total().equals(cell));
    }

    private static Map<String, Cell> index(List<Cell> cells) {
        return cells.stream().collect(Collectors.toMap(Cell::name, Function.identity()));
    }

    private static long amountOf(Map<String, Cell> byName, String name) {
        var cell = byName.get(name);
        if (cell == null) {
            throw new IllegalArgumentException("No cell is named " + name);
        }
        return cell.amount();
    }
}
