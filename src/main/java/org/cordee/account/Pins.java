package org.cordee.account;

import java.util.Optional;
import org.cordee.platform.Problem;

/** The six digits that open a bound phone: neither all alike nor in sequence. */
final class Pins {

    private static final String UP = "01234567890";
    private static final String DOWN = "09876543210";

    private Pins() {}

    static Optional<Problem> problem(String field, String typed) {
        if (!typed.matches("\\d{6}")) {
            return Optional.of(Problem.of(field, "error.account.pin_six"));
        }
        if (typed.chars().distinct().count() < 3 || UP.contains(typed) || DOWN.contains(typed)) {
            return Optional.of(Problem.of(field, "error.account.pin_easy"));
        }
        return Optional.empty();
    }
}
