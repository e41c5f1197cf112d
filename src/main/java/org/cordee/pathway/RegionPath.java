package org.cordee.pathway;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An open path of the region, as its coordinator reads it.
 *
 * @param department null for a place without one
 * @param current the first step left, null when none is
 * @param arrivalOn the day planned, or null
 * @param left the steps to finish before an arrival that are still open
 * @param overdue how many open steps are past their day
 */
record RegionPath(
        UUID id,
        String place,
        @Nullable String department,
        @Nullable StepContent current,
        @Nullable LocalDate arrivalOn,
        int left,
        int overdue) {

    /** A path as it was read, by the content it keeps. */
    static RegionPath of(Row row, PathContent content) {
        List<StepContent> steps = row.open().stream().map(content::step).toList();
        return new RegionPath(
                row.id(),
                row.place(),
                row.department(),
                steps.stream()
                        .filter(step -> !content.isCatchUp(row.entry(), step))
                        .min(Comparator.comparingInt(StepContent::number))
                        .orElse(null),
                row.arrivalOn(),
                content.way(row.entry()).blocks()
                        ? (int) steps.stream()
                                .filter(StepContent::beforeArrival)
                                .count()
                        : 0,
                row.overdue());
    }

    /**
     * What the database tells of a path.
     *
     * @param open the codes of its open steps, in any order
     */
    record Row(
            UUID id,
            String place,
            @Nullable String department,
            Entry entry,
            int contentVersion,
            @Nullable LocalDate arrivalOn,
            List<String> open,
            int overdue) {}

    boolean isBlocked(LocalDate today) {
        return BlockedArrival.is(left, arrivalOn, today);
    }

    boolean isLate() {
        return overdue > 0;
    }

    String href() {
        return "/paths/" + id;
    }

    Phase phase() {
        return current == null ? Phase.PASS_ON : current.inPhase();
    }
}
