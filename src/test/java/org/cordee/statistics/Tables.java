package org.cordee.statistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random tables of the kinds that are published: small counts beside large ones, with all their sums. */
final class Tables {

    private Tables() {}

    /** Counts around the threshold, or mostly small, or mostly large. */
    static Arbitrary<Long> counts() {
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(0L)),
                Tuple.of(3, Arbitraries.longs().between(1, 10)),
                Tuple.of(2, Arbitraries.longs().between(11, 30)),
                Tuple.of(2, Arbitraries.longs().between(11, 300)));
    }

    static Arbitrary<Crossing> grids(int from, int to) {
        var sizes = Arbitraries.integers().between(from, to);
        return Combinators.combine(sizes, sizes)
                .flatAs((rows, columns) -> counts().array(Long[].class)
                        .ofSize(rows * columns)
                        .map(values -> crossing(List.of(flat("r", rows), flat("c", columns)), values)));
    }

    /** Departments of two regions, by two or three statuses. */
    static Arbitrary<Crossing> hierarchies() {
        var geography = Hierarchy.of(
                "France",
                Map.of("France", List.of("R1", "R2"), "R1", List.of("D1", "D2"), "R2", List.of("D3", "D4", "D5")));
        return Arbitraries.integers()
                .between(2, 3)
                .flatMap(statuses -> counts().array(Long[].class)
                        .ofSize(5 * statuses)
                        .map(values -> crossing(List.of(geography, flat("s", statuses)), values)));
    }

    static Arbitrary<Crossing> cubes() {
        return counts().array(Long[].class)
                .ofSize(12)
                .map(values -> crossing(List.of(flat("a", 3), flat("b", 2), flat("c", 2)), values));
    }

    static Hierarchy flat(String prefix, int size) {
        return Hierarchy.flat(
                "total", IntStream.range(0, size).mapToObj(i -> prefix + i).toList());
    }

    static Crossing crossing(List<Hierarchy> dimensions, Long[] values) {
        List<List<String>> places = new ArrayList<>(List.of(List.of()));
        for (var hierarchy : dimensions) {
            List<List<String>> longer = new ArrayList<>();
            for (var place : places) {
                for (int node = 0; node < hierarchy.size(); node++) {
                    if (hierarchy.isLeaf(node)) {
                        var codes = new ArrayList<>(place);
                        codes.add(hierarchy.code(node));
                        longer.add(codes);
                    }
                }
            }
            places = longer;
        }
        Map<List<String>, Long> counts = new HashMap<>();
        for (int i = 0; i < values.length; i++) {
            counts.put(places.get(i), values[i]);
        }
        return new Crossing(dimensions, counts);
    }

    /** The same table, with the cells of 1 to 10 marked. */
    static CountTable marked(LinkedTables tables) {
        return new CountTable(
                tables.counts().stream()
                        .map(count -> new CountTable.Cell(
                                count.name(), count.amount(), count.amount() > 0 && count.amount() < 11))
                        .toList(),
                tables.sums());
    }
}
