package org.cordee.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A table of counts crossed by several dimensions, each with its hierarchy, and all the sums that follow: departments by
 * statuses by levels, with regions and France. A combination that is not given counts nobody. Refuses a combination
 * above the finest level and negative counts.
 */
public final class Crossing {

    private static final int PLAIN = 500_000;
    private static final int HIERARCHIES = 60_000;
    private static final int DIMENSIONS = 20_000;

    private final List<Hierarchy> dimensions;
    private final int[] strides;
    private final long[] amounts;

    public Crossing(List<Hierarchy> dimensions, Map<List<String>, Long> counts) {
        this.dimensions = List.copyOf(dimensions);
        strides = new int[dimensions.size()];
        int size = 1;
        for (int d = strides.length - 1; d >= 0; d--) {
            strides[d] = size;
            size = Math.multiplyExact(size, dimensions.get(d).size());
        }
        amounts = new long[size];
        counts.forEach((codes, count) -> amounts[finest(codes, count)] = count);
        for (int d = 0; d < strides.length; d++) {
            addUp(d);
        }
    }

    private int finest(List<String> codes, long count) {
        int cell = 0;
        for (int d = 0; d < strides.length; d++) {
            int node = dimensions.get(d).node(codes.get(d));
            if (count < 0 || !dimensions.get(d).isLeaf(node)) {
                throw new IllegalArgumentException("Counts are given at the finest level and never negative: " + codes);
            }
            cell += node * strides[d];
        }
        return cell;
    }

    /** Children stand after their parents, so going backwards every total is whole before it is added. */
    private void addUp(int dimension) {
        var hierarchy = dimensions.get(dimension);
        for (int cell = amounts.length - 1; cell >= 0; cell--) {
            int node = node(cell, dimension);
            if (node > 0) {
                int total = cell + (hierarchy.parent(node) - node) * strides[dimension];
                amounts[total] = Math.addExact(amounts[total], amounts[cell]);
            }
        }
    }

    /** The name of a cell, by its code in each dimension. */
    public static String name(List<String> codes) {
        return String.join("\u001f", codes);
    }

    int size() {
        return amounts.length;
    }

    long amount(int cell) {
        return amounts[cell];
    }

    List<Hierarchy> dimensions() {
        return dimensions;
    }

    int stride(int dimension) {
        return strides[dimension];
    }

    int node(int cell, int dimension) {
        return cell / strides[dimension] % dimensions.get(dimension).size();
    }

    String name(int cell) {
        List<String> codes = new ArrayList<>();
        for (int d = 0; d < strides.length; d++) {
            codes.add(dimensions.get(d).code(node(cell, d)));
        }
        return name(codes);
    }

    /** Whether linear programmes over the whole table are quick enough. */
    boolean isSmall() {
        long lines = 0;
        boolean deep = false;
        for (var hierarchy : dimensions) {
            long totals = countTotals(hierarchy);
            lines += amounts.length / hierarchy.size() * totals;
            deep |= totals > 1;
        }
        long limit = strides.length > 2 ? DIMENSIONS : deep ? HIERARCHIES : PLAIN;
        return lines * amounts.length <= limit;
    }

    private static long countTotals(Hierarchy hierarchy) {
        long totals = 0;
        for (int node = 0; node < hierarchy.size(); node++) {
            totals += hierarchy.isLeaf(node) ? 0 : 1;
        }
        return totals;
    }

    /** The same table as cells and sums. */
    LinkedTables tables() {
        List<LinkedTables.Count> counts = new ArrayList<>();
        List<LinkedTables.Sum> sums = new ArrayList<>();
        for (int cell = 0; cell < amounts.length; cell++) {
            counts.add(LinkedTables.Count.of(name(cell), amounts[cell]));
            for (int d = 0; d < strides.length; d++) {
                int from = cell - node(cell, d) * strides[d];
                int stride = strides[d];
                var parts = dimensions.get(d).children(node(cell, d)).stream()
                        .map(child -> name(from + child * stride))
                        .toList();
                if (!parts.isEmpty()) {
                    sums.add(new LinkedTables.Sum(name(cell), parts));
                }
            }
        }
        return new LinkedTables(counts, sums);
    }
}
