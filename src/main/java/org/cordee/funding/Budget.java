package org.cordee.funding;

import java.util.Map;
import java.util.UUID;

/**
 * What a placement costs a year, in whole euros. It is never divided by hours: that would tell the hours of one person.
 *
 * @param costs every kind, 0 where it costs nothing
 */
public record Budget(UUID placement, Map<CostKind, Integer> costs, int version) {

    static final int LARGEST = 1_000_000;

    public Budget {
        costs = Map.copyOf(costs);
    }

    /** What a kind costs a year. */
    public int cost(CostKind kind) {
        return costs.getOrDefault(kind, 0);
    }

    /** What everything costs a year. */
    public int total() {
        return costs.values().stream().mapToInt(Integer::intValue).sum();
    }
}
