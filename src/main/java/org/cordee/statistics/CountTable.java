package org.cordee.statistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Cells that are published together and the sums that tie them, with what reveals somebody already marked. Refuses two
 * cells of one name, negative cells and sums that are not true.
 */
record CountTable(List<Cell> cells, List<LinkedTables.Sum> sums) {

    /**
     * One cell before protection.
     *
     * @param sensitive whether showing it alone would already reveal somebody
     */
    record Cell(String name, long amount, boolean sensitive) {
        Cell {
            if (amount < 0) {
                throw new IllegalArgumentException("A cell is never negative: " + name);
            }
        }
    }

    CountTable {
        cells = List.copyOf(cells);
        sums = List.copyOf(sums);
        Map<String, Long> amounts = new HashMap<>();
        for (var cell : cells) {
            if (amounts.put(cell.name(), cell.amount()) != null) {
                throw new IllegalArgumentException("Two cells are named " + cell.name());
            }
        }
        for (var sum : sums) {
            long parts = sum.parts().stream()
                    .mapToLong(part -> amountOf(amounts, part))
                    .sum();
            if (amountOf(amounts, sum.total()) != parts) {
                throw new IllegalArgumentException("The parts do not add up to " + sum.total());
            }
        }
    }

    /** One total over its parts, the usual shape of a breakdown. */
    static CountTable breakdown(Cell total, List<Cell> parts) {
        var cells = new ArrayList<>(parts);
        cells.add(total);
        return new CountTable(
                cells,
                List.of(new LinkedTables.Sum(
                        total.name(), parts.stream().map(Cell::name).toList())));
    }

    private static long amountOf(Map<String, Long> amounts, String name) {
        var amount = amounts.get(name);
        if (amount == null) {
            throw new IllegalArgumentException("No cell is named " + name);
        }
        return amount;
    }
}
