package org.cordee.statistics;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Counts that are published together, in one table or several, before protection: their names, the sums that tie them
 * and the shares shown as percentages. What adds up in a hierarchy (structure, department, region, France) is a sum too,
 * so that all levels are protected together.
 */
public record LinkedTables(List<Count> counts, List<Sum> sums, List<Share> shares) {

    /**
     * One count.
     *
     * @param by what each structure brings to it; null when it does not cross structures
     */
    public record Count(String name, long amount, @Nullable Contributions by) {

        public static Count of(String name, long amount) {
            return new Count(name, amount, null);
        }

        /** The work of several structures. */
        public static Count of(String name, Contributions by) {
            return new Count(name, by.total(), by);
        }
    }

    /** A total and the cells that add up to it. */
    public record Sum(String total, List<String> parts) {
        public Sum {
            parts = List.copyOf(parts);
        }

        List<String> cells() {
            var all = new ArrayList<>(parts);
            all.add(total);
            return all;
        }
    }

    /**
     * A percentage that a reader can work out: a part of a whole, whose complement is in no table.
     *
     * @param sensitive whether "all of them" or "none of them" says something about each person
     */
    public record Share(String part, String whole, boolean sensitive) {

        /** The name of the count that is not shown and that whoever knows the other two knows too. */
        String complement() {
            return whole + " − " + part;
        }
    }

    public LinkedTables {
        counts = List.copyOf(counts);
        sums = List.copyOf(sums);
        shares = List.copyOf(shares);
    }

    public LinkedTables(List<Count> counts, List<Sum> sums) {
        this(counts, sums, List.of());
    }
}
