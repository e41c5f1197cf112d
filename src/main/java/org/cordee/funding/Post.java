package org.cordee.funding;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A post that a funder pays in a structure.
 *
 * @param percent share of a full-time post, from 1 to 100
 * @param endsOn last day paid for, null while open
 * @param yearly whole euros a year; null while nobody wrote it
 * @param placement who fills it; null while nobody does, and always null for the funder
 */
public record Post(
        UUID id,
        UUID structure,
        UUID funder,
        String label,
        int percent,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable Integer yearly,
        @Nullable UUID placement,
        int version) {

    /** Whether it is paid for on some day between two days, both included. */
    public boolean isPaidBetween(LocalDate first, LocalDate last) {
        return !startsOn.isAfter(last) && (endsOn == null || !endsOn.isBefore(first));
    }

    /** Whether it pays the same thing as another: the same placement, or, without one, what has the same words. */
    public boolean paysTheSameAs(Post other) {
        return placement != null
                ? placement.equals(other.placement())
                : other.placement() == null && label.equals(other.label());
    }
}
