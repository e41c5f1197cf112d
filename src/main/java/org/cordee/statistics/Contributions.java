package org.cordee.statistics;

import java.util.Collection;

/**
 * What structures bring to one total, of work or of answers; structures that bring nothing do not count. Refuses negative
 * amounts and a largest one that cannot be.
 *
 * @param structures how many bring something
 * @param total what they bring together
 * @param greatest what the largest of them brings
 */
public record Contributions(int structures, long total, long greatest) {

    public Contributions {
        boolean nobody = structures == 0 && total == 0 && greatest == 0;
        boolean some = structures > 0 && greatest > 0 && greatest <= total && greatest >= total / structures;
        if (!nobody && !some) {
            throw new IllegalArgumentException("Amounts are never negative, and the largest is one of them");
        }
    }

    public static Contributions of(Collection<Long> amounts) {
        if (amounts.stream().anyMatch(amount -> amount < 0)) {
            throw new IllegalArgumentException("Amounts are never negative");
        }
        return new Contributions(
                Math.toIntExact(amounts.stream().filter(amount -> amount > 0).count()),
                amounts.stream().mapToLong(Long::longValue).sum(),
                amounts.stream().mapToLong(Long::longValue).max().orElse(0));
    }

    public boolean isEmpty() {
        return structures == 0;
    }

    /** Share of the largest structure, in percent of the total; 0 without any. */
    double greatestPercent() {
        return isEmpty() ? 0 : 100.0 * greatest / total;
    }

    /** What the others bring together: what is left to whoever knows the largest. */
    long rest() {
        return total - greatest;
    }
}
