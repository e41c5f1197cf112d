package org.cordee.questionnaire;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One version of what was typed for one aggregate of one year.
 *
 * @param numerator null, like the denominator, when it was taken back
 * @param persons how many persons are behind it, where the two numbers count something else
 * @param note how it was worked out
 * @param firstTypedOn the day its first version was typed
 */
record YearlyEntry(
        String code,
        @Nullable Integer numerator,
        @Nullable Integer denominator,
        @Nullable Integer persons,
        @Nullable String note,
        int version,
        LocalDate firstTypedOn) {

    boolean says(YearlyTyped typed) {
        return Objects.equals(numerator, typed.numerator())
                && Objects.equals(denominator, typed.denominator())
                && Objects.equals(persons, typed.persons())
                && Objects.equals(note, typed.note());
    }
}
