package org.cordee.placement;

import java.time.LocalDate;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/**
 * The limits of a placement in training.
 *
 * @param studentFromTaughtHours from how many taught hours a year the students' regime holds; under it, continuing training
 * @param mostHoursPerHostAndYear the most hours in presence of one person in one place and one teaching year
 * @param yearStarts the first day of a teaching year
 * @param source the texts they come from
 */
record TraineeRules(int studentFromTaughtHours, int mostHoursPerHostAndYear, MonthDay yearStarts, String source) {

    /** The first edition of the rules knew no regime. */
    static final TraineeRules NONE = new TraineeRules(0, Integer.MAX_VALUE, MonthDay.of(9, 1), "");

    /** {@code student}, {@code continuing}, or null as long as the taught hours are not told. */
    @Nullable
    String regime(Circumstances facts) {
        if (facts.taughtHours() == null) {
            return null;
        }
        return facts.taughtHours() >= studentFromTaughtHours ? "student" : "continuing";
    }

    /** The first day of the teaching year a day is in. */
    LocalDate yearOf(LocalDate day) {
        LocalDate start = yearStarts.atYear(day.getYear());
        return start.isAfter(day) ? start.minusYears(1) : start;
    }

    boolean isTooLong(Circumstances facts, int hoursElsewhereInTheYear) {
        return facts.hours() + hoursElsewhereInTheYear > mostHoursPerHostAndYear;
    }

    boolean asksCourse() {
        return studentFromTaughtHours > 0;
    }
}
