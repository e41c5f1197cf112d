package org.cordee.statistics;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Optional;

/** A span of local dates of the territory, first and last day included; refuses a last day before the first. */
public record Period(LocalDate from, LocalDate to) {

    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A period ends on or after the day it starts");
        }
    }

    public static Period year(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    public static Period quarter(int year, int quarter) {
        var first = LocalDate.of(year, 3 * quarter - 2, 1);
        return new Period(first, first.plusMonths(3).minusDays(1));
    }

    /** The quarter that this day is in. */
    public static Period quarterOf(LocalDate day) {
        return quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
    }

    /** The quarters of the year that are over, as one period; empty while the first one runs. */
    public static Optional<Period> closedQuartersOf(int year, LocalDate today) {
        for (int quarter = 4; quarter >= 1; quarter--) {
            var last = quarter(year, quarter);
            if (last.isClosedOn(today)) {
                return Optional.of(new Period(LocalDate.of(year, 1, 1), last.to()));
            }
        }
        return Optional.empty();
    }

    public boolean isClosedOn(LocalDate today) {
        return to.isBefore(today);
    }

    /** Whether it begins with a quarter and ends with one. */
    public boolean isWholeQuarters() {
        return from.getDayOfMonth() == 1
                && from.getMonthValue() % 3 == 1
                && to.plusDays(1).getDayOfMonth() == 1
                && to.getMonthValue() % 3 == 0;
    }

    boolean holds(Period other) {
        return contains(other.from) && contains(other.to);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    public boolean overlaps(LocalDate start, LocalDate end) {
        return !end.isBefore(from) && !start.isAfter(to);
    }
}
