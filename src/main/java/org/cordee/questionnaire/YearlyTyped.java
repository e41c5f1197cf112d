package org.cordee.questionnaire;

import org.jspecify.annotations.Nullable;

/** What is typed for one aggregate; everything is null when it is left empty. */
record YearlyTyped(
        YearlyDefinition definition,
        @Nullable Integer numerator,
        @Nullable Integer denominator,
        @Nullable Integer persons,
        @Nullable String note) {

    boolean isEmpty() {
        return numerator == null && denominator == null && persons == null && note == null;
    }
}
