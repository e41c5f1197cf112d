package org.cordee.statistics;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Tables that may leave: the counts shown, and why each of the others is not. Made by {@link Protection} alone. */
public final class ProtectedTables {

    private final SortedMap<String, Long> shown;
    private final SortedMap<String, Reason> hidden;

    ProtectedTables(Map<String, Long> shown, Map<String, Reason> hidden) {
        this.shown = new TreeMap<>(shown);
        this.hidden = new TreeMap<>(hidden);
    }

    /** The count to publish; empty when it is hidden. Refuses a name that is in none of the tables. */
    public OptionalLong count(String name) {
        var count = shown.get(name);
        if (count == null && !hidden.containsKey(name)) {
            throw new IllegalArgumentException("No cell is named " + name);
        }
        return count == null ? OptionalLong.empty() : OptionalLong.of(count);
    }

    public Set<String> hidden() {
        return Collections.unmodifiableSet(hidden.keySet());
    }

    /** The audit: why a cell is hidden. For those who run the protection, never beside what is published. */
    public Map<String, Reason> reasons() {
        return Map.copyOf(hidden);
    }

    /** The audit in short: how many cells are hidden for which reason. */
    public Map<Reason, Long> audit() {
        var counts = new EnumMap<Reason, Long>(Reason.class);
        hidden.values().forEach(reason -> counts.merge(reason, 1L, Long::sum));
        return counts;
    }

    /** The same for a national screen. */
    public ProtectedTables rounded(Rounding rounding) {
        var counts = new TreeMap<String, Long>();
        shown.forEach((name, count) -> counts.put(name, rounding.of(name, count)));
        return new ProtectedTables(counts, hidden);
    }

    /** Persons as a figure, masked when the cell is. */
    public Figure persons(String name, Population population, Circle circle, Basis basis) {
        var count = count(name);
        return count.isPresent() ? circle.persons(count.getAsLong(), population, basis) : new Figure.Masked(basis);
    }

    /** Work as a figure, masked when the cell is. */
    public Figure work(String name, Basis basis) {
        var count = count(name);
        return count.isPresent() ? Figure.Work.of(count.getAsLong(), basis) : new Figure.Masked(basis);
    }
}
