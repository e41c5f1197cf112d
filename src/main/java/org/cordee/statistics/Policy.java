package org.cordee.statistics;

import java.util.Optional;

/**
 * What a circle shows: the rules of disclosure control that look at one cell. Thresholds: 11 persons (CASD output rules
 * for hospital data; INSEE, manual of table protection, tax data on natural persons); 3 structures, none above 85 %
 * (INSEE, same manual, enterprises).
 *
 * @param threshold smallest count of persons shown, other than 0; 1 for work, which is not people
 * @param leastStructures how many structures a count that crosses structures needs
 * @param greatestPercent the largest share one structure may hold of it
 */
public record Policy(long threshold, int leastStructures, int greatestPercent) {

    /** Doubt left about a hidden amount of work. */
    private static final long WORK_WIDTH = 10;

    private static final long LEAST_FOR_QUANTILES = 50;

    public Policy {
        if (threshold < 1) {
            throw new IllegalArgumentException("A threshold is at least 1");
        }
    }

    public static Policy persons(Circle circle, Population population) {
        return new Policy(circle.threshold(population), circle.leastStructures(), circle.greatestPercent());
    }

    public static Policy work(Circle circle) {
        return new Policy(1, circle.leastStructures(), circle.greatestPercent());
    }

    /** Counts of persons that do not cross structures; refuses a threshold that would show everything. */
    public static Policy threshold(long threshold) {
        if (threshold < 2) {
            throw new IllegalArgumentException("A threshold is at least 2");
        }
        return new Policy(threshold, 1, 100);
    }

    boolean showsCount(long count) {
        return count == 0 || count >= threshold;
    }

    /** Least distance between the smallest and the largest count that a reader may work out for a hidden cell. */
    long width() {
        return threshold > 1 ? threshold - 1 : WORK_WIDTH;
    }

    Optional<Reason> reason(LinkedTables.Count count) {
        if (!showsCount(count.amount())) {
            return Optional.of(Reason.FEW);
        }
        var by = count.by();
        if (by == null || by.isEmpty()) {
            return Optional.empty();
        }
        if (by.structures() < leastStructures) {
            return Optional.of(Reason.FEW_STRUCTURES);
        }
        return by.greatestPercent() > greatestPercent ? Optional.of(Reason.DOMINATED) : Optional.empty();
    }

    /** Whether a percentage may be shown: neither those counted nor the others are too few, nor all of a group. */
    public boolean showsShare(long part, long whole, boolean sensitive) {
        boolean grouped = sensitive && whole > 0 && (part == 0 || part == whole);
        return !grouped && showsCount(part) && showsCount(whole - part) && showsCount(whole);
    }

    /** Whether the quantile that leaves this fraction below it may be shown; the extremes never are. */
    public boolean showsQuantile(long n, double fraction) {
        return n >= LEAST_FOR_QUANTILES
                && Math.floor(n * fraction) >= threshold
                && Math.floor(n * (1 - fraction)) >= threshold;
    }
}
