package org.cordee.statistics;

import java.util.Collection;
import java.util.List;

/** What each structure brings to one total of work; structures that bring nothing do not count. Refuses negative work. */
public record Contributions(List<Long> amounts) {

    public Contributions {
        if (amounts.stream().anyMatch(amount -> amount < 0)) {
            throw new IllegalArgumentException("Work is never negative");
        }
        amounts = amounts.stream().filter(amount -> amount > 0).sorted().toList();
    }

    public static Contributions of(Collection<Long> amounts) {
        return new Contributions(List.copyOf(amounts));
    }

    public boolean isEmpty() {
        return amounts.isEmpty();
    }

    public int structures() {
        return amounts.size();
    }

    public long total() {
        return amounts.stream().mapToLong(Long::longValue).sum();
    }

    /** Share of the largest structure, in percent of the total; 0 without work. */
    double greatestPercent() {
        return isEmpty() ? 0 : 100.0 * amounts.get(amounts.size() - 1) / total();
    }
}
