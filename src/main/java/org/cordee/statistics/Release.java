package org.cordee.statistics;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What was published, or is about to be: the counts shown, never the hidden ones.
 *
 * @param table which table, the same at each release of it
 * @param scope whose persons, from the widest place down: France, region, department, structure
 * @param on the day it leaves
 * @param sums how its cells add up, hidden ones included: its strata, which stay
 */
public record Release(
        String table,
        List<String> scope,
        Period period,
        LocalDate on,
        Map<String, Long> counts,
        List<LinkedTables.Sum> sums) {

    public Release {
        scope = List.copyOf(scope);
        counts = Map.copyOf(counts);
        sums = List.copyOf(sums);
    }

    /** Whether one of the two counts persons that the other counts too. */
    boolean isNestedWith(Release other) {
        return table.equals(other.table)
                && (period.holds(other.period) || other.period.holds(period))
                && (startsWith(scope, other.scope) || startsWith(other.scope, scope));
    }

    private static boolean startsWith(List<String> place, List<String> wider) {
        return place.size() >= wider.size() && place.subList(0, wider.size()).equals(wider);
    }
}
