package org.cordee.demo;

import org.cordee.platform.Outcome;

/** The demonstration is refused nothing: a refusal is a fault of its script. */
final class Done {

    private Done() {}

    static <T> T of(Outcome<T> outcome) {
        return outcome.fold(value -> value, problems -> {
            throw new IllegalStateException("the demonstration was refused: " + problems);
        });
    }
}
