package org.cordee.pathway.review;

import java.time.LocalDate;
import java.util.List;
import org.cordee.placement.Pause;

/**
 * When a review is due: some months after the start, later by the days of every pause begun before. Whoever does not know
 * of pauses asks without any, and gets the date that never moves.
 */
final class ReviewCalendar {

    private ReviewCalendar() {}

    /**
     * The date of a review.
     *
     * @param pauses oldest first
     * @param today up to which a pause that lasts is counted
     */
    static LocalDate due(LocalDate start, int months, List<Pause> pauses, LocalDate today) {
        LocalDate due = start.plusMonths(months);
        for (Pause pause : pauses) {
            if (!pause.since().isAfter(due)) {
                due = due.plusDays(pause.days(today));
            }
        }
        return due;
    }
}
