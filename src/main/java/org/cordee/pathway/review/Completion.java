package org.cordee.pathway.review;

import java.time.LocalDate;
import java.util.List;

/**
 * How many of the reviews due in the last year were held: a count of work. It is made of dates that no pause moves, so that
 * it is the same with and without one.
 *
 * @param due reviews whose date came within the year up to today
 * @param done those of them that were held, however
 */
public record Completion(long due, long done) {

    static Completion of(List<DueReview> lines, LocalDate today) {
        List<DueReview> counted = lines.stream()
                .filter(line -> !line.key().isExit())
                .filter(line -> !line.due().isAfter(today) && line.due().isAfter(today.minusYears(1)))
                .toList();
        return new Completion(
                counted.size(), counted.stream().filter(DueReview::isDone).count());
    }

    /** In hundredths, rounded; nothing due is nothing missing. */
    public long percent() {
        return due == 0 ? 100 : Math.round(100.0 * done / due);
    }
}
