package org.cordee.pathway.diagnosis;

import java.time.LocalDate;
import java.util.Optional;
import org.cordee.platform.Problem;

/** The last day of a round: today at the earliest, sixty days after it was opened at the latest. */
final class LastDay {

    private LastDay() {}

    static Optional<Problem> refusal(LocalDate closesOn, LocalDate openedOn, LocalDate today) {
        if (closesOn.isBefore(today)) {
            return Optional.of(Problem.of("closes_on", "error.diagnosis.past"));
        }
        return closesOn.isAfter(openedOn.plusDays(Diagnosis.LONGEST_DAYS))
                ? Optional.of(Problem.of("closes_on", "error.diagnosis.long", Diagnosis.LONGEST_DAYS))
                : Optional.empty();
    }
}
