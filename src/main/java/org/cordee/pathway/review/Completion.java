package org.cordee.pathway.review;

import java.util.Collection;

/**
 * How many of the reviews due in the last year were held: a count of work. It is made of dates that no pause moves, so that
 * it is the same with and without one.
 *
 * @param due reviews whose date came within the year up to today
 * @param done those of them that were held, however
 */
public record Completion(long due, long done) {

    static Completion sum(Collection<Completion> parts) {
        return new Completion(
                parts.stream().mapToLong(Completion::due).sum(),
                parts.stream().mapToLong(Completion::done).sum());
    }

    /** In hundredths, rounded; nothing due is nothing missing. */
    public long percent() {
        return due == 0 ? 100 : Math.round(100.0 * done / due);
    }
}
