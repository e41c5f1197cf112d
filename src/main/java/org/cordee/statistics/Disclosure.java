package org.cordee.statistics;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Masks what would reveal somebody, then as little more as it takes that no sum gives a masked cell back: what a
 * patient reader can work out about each masked cell contains every count from 0 to 10 or is at least 10 wide.
 */
public final class Disclosure {

    private static final int WIDTH = 10;

    private Disclosure() {}

    /** The names of the cells to mask, primary and secondary alike; the order of cells and sums does not matter. */
    public static Set<String> masked(CountTable table) {
        var hidden = new TreeSet<String>();
        table.cells().stream()
                .filter(CountTable.Cell::sensitive)
                .map(CountTable.Cell::name)
                .forEach(hidden::add);
        var primary = Set.copyOf(hidden);
        for (var weak = weakest(table, hidden); weak.isPresent(); weak = weakest(table, hidden)) {
            hidden.add(companion(table, hidden, weak.get()));
        }
        showAgain(table, hidden, primary);
        return Set.copyOf(hidden);
    }

    private static Optional<String> weakest(CountTable table, Set<String> hidden) {
        var reader = new Reader(table, hidden);
        return table.cells().stream()
                .filter(cell -> hidden.contains(cell.name()))
                .sorted(Comparator.comparing(CountTable.Cell::name))
                .filter(cell -> !isSafe(reader.rangeOf(cell.name()), cell))
                .map(CountTable.Cell::name)
                .findFirst();
    }

    /** Of work that gives a structure away, where ten units say nothing, each bound stays a fifth away. */
    private static boolean isSafe(Range range, CountTable.Cell cell) {
        boolean large = cell.sensitive() && cell.amount() > WIDTH;
        return range.isWiderThan(WIDTH) && (!large || range.isAround(cell.amount(), cell.amount() / 5.0));
    }

    private static String companion(CountTable table, Set<String> hidden, String weak) {
        var near = candidates(table, hidden, Set.of(weak));
        var all = near.isEmpty() ? candidates(table, hidden, hidden) : near;
        return all.stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Every cell is masked and one is still known: " + weak));
    }

    private static List<String> candidates(CountTable table, Set<String> hidden, Set<String> about) {
        var byCost = Comparator.comparing((CountTable.Cell cell) -> cell.amount() == 0)
                .thenComparing(cell -> table.isTotal(cell.name()))
                .thenComparing(CountTable.Cell::amount)
                .thenComparing(CountTable.Cell::name);
        var linked = new HashSet<String>();
        table.sums().stream()
                .filter(sum -> about.stream().anyMatch(sum::touches))
                .forEach(sum -> linked.addAll(sum.cells()));
        return table.cells().stream()
                .filter(cell -> linked.contains(cell.name()) && !hidden.contains(cell.name()))
                .sorted(byCost)
                .map(CountTable.Cell::name)
                .toList();
    }

    /** Masking greedily may hide more than needed: what can be shown again is, the most telling first. */
    private static void showAgain(CountTable table, Set<String> hidden, Set<String> primary) {
        var secondary = table.cells().stream()
                .filter(cell -> hidden.contains(cell.name()) && !primary.contains(cell.name()))
                .sorted(Comparator.comparing((CountTable.Cell cell) -> table.isTotal(cell.name()))
                        .thenComparing(CountTable.Cell::amount)
                        .reversed()
                        .thenComparing(CountTable.Cell::name))
                .map(CountTable.Cell::name)
                .toList();
        for (var name : secondary) {
            hidden.remove(name);
            if (weakest(table, hidden).isPresent()) {
                hidden.add(name);
            }
        }
    }
}
