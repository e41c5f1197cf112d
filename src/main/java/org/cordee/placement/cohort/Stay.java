package org.cordee.placement.cohort;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;

/**
 * Being at one place over one period.
 *
 * @param until last day, included
 */
public record Stay(UUID place, LocalDate from, LocalDate until) implements Comparable<Stay> {

    private static final Comparator<Stay> ORDER =
            Comparator.comparing(Stay::place).thenComparing(Stay::from).thenComparing(Stay::until);

    public Stay {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("a stay that ends before it begins");
        }
    }

    /** Whether a seat taken for one is missing for the other. */
    boolean overlaps(Stay other) {
        return place.equals(other.place) && !from.isAfter(other.until) && !other.from.isAfter(until);
    }

    @Override
    public int compareTo(Stay other) {
        return ORDER.compare(this, other);
    }
}
