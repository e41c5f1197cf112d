package org.cordee.statistics;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.LongPredicate;

/**
 * The ways of showing one breakdown, finest first: each step renames categories into larger ones, the last into one
 * total. A small region gets a useful page because categories are merged before anything is masked.
 */
public record Merging(List<Map<String, String>> steps) {

    public Merging {
        steps = steps.stream().map(Map::copyOf).toList();
    }

    /** The finest way in which every category may be shown; else the last one, whose total is then masked. */
    public SortedMap<String, Long> finest(Map<String, Long> counts, LongPredicate mayShow) {
        SortedMap<String, Long> merged = new TreeMap<>(counts);
        for (var step : steps) {
            if (merged.values().stream().allMatch(mayShow::test)) {
                return merged;
            }
            merged = merge(merged, step);
        }
        return merged;
    }

    private static SortedMap<String, Long> merge(Map<String, Long> counts, Map<String, String> step) {
        var result = new TreeMap<String, Long>();
        counts.forEach((category, count) -> result.merge(step.getOrDefault(category, category), count, Long::sum));
        return result;
    }
}
