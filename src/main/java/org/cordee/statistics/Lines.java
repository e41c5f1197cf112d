package org.cordee.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A table by numbers instead of names: its cells in the order of their names and its sums as lines of +1 (a part) and
 * -1 (the total), so that the order in which a table was written changes nothing.
 */
final class Lines {

    /** One sum: the numbers of its cells and their signs. */
    record Line(int[] cells, int[] signs) {}

    private final List<CountTable.Cell> cells;
    private final boolean[] totals;
    private final List<Line> lines = new ArrayList<>();

    Lines(CountTable table) {
        cells = table.cells().stream()
                .sorted(Comparator.comparing(CountTable.Cell::name))
                .toList();
        totals = new boolean[cells.size()];
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            numbers.put(cells.get(i).name(), i);
        }
        table.sums().stream()
                .sorted(Comparator.comparing(LinkedTables.Sum::total)
                        .thenComparing(
                                sum -> sum.parts().stream().sorted().toList().toString()))
                .forEach(sum -> lines.add(line(sum, numbers)));
    }

    private Line line(LinkedTables.Sum sum, Map<String, Integer> numbers) {
        int[] members = sum.cells().stream().mapToInt(numbers::get).toArray();
        int[] signs = new int[members.length];
        Arrays.fill(signs, 1);
        signs[members.length - 1] = -1;
        totals[members[members.length - 1]] = true;
        return new Line(members, signs);
    }

    int size() {
        return cells.size();
    }

    List<Line> lines() {
        return lines;
    }

    /** The sensitive cells and the named ones. */
    boolean[] hiddenFirst(Set<String> names) {
        boolean[] chosen = new boolean[cells.size()];
        for (int i = 0; i < chosen.length; i++) {
            chosen[i] = isSensitive(i) || names.contains(cells.get(i).name());
        }
        return chosen;
    }

    CountTable.Cell cell(int number) {
        return cells.get(number);
    }

    long amount(int number) {
        return cells.get(number).amount();
    }

    boolean isTotal(int number) {
        return totals[number];
    }

    boolean isSensitive(int number) {
        return cells.get(number).sensitive();
    }
}
