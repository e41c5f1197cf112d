package org.cordee.funding;

import org.cordee.placement.PlacementSummary;
import org.jspecify.annotations.Nullable;

/**
 * What a placement costs and who pays it, in one line.
 *
 * @param budget null while nobody wrote it
 * @param paid whole euros a year paid today; null where a post says no amount
 * @param gap what is missing first, from today on; null when nothing is, as far as it is written
 */
record BudgetRow(
        PlacementSummary placement,
        @Nullable Budget budget,
        @Nullable Integer paid,
        Coverage.@Nullable Gap gap) {

    /** The working name where the director may read it, the place otherwise. */
    String name() {
        String name = placement.peerName();
        return name == null ? placement.place().name() : name;
    }
}
