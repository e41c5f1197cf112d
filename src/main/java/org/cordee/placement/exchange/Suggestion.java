package org.cordee.placement.exchange;

import java.time.LocalDate;
import java.util.List;

/**
 * A place that fits a request, with what speaks for it and against it.
 *
 * @param from the first day in common
 * @param to the last day in common
 */
record Suggestion(OpenSeat seat, LocalDate from, LocalDate to, List<Reason> reasons) {

    Suggestion {
        reasons = List.copyOf(reasons);
    }

    double points() {
        return reasons.stream().mapToDouble(Reason::points).sum();
    }

    List<Reason> pros() {
        return reasons.stream().filter(reason -> reason.kind().speaksFor()).toList();
    }

    List<Reason> cons() {
        return reasons.stream().filter(reason -> !reason.kind().speaksFor()).toList();
    }
}
