package org.cordee.placement.training;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a trainee says of the place, written once.
 *
 * @param answers the place of the answer given to each sentence, by its code
 * @param shared whether the structure reads it as it is
 */
record HostRating(
        UUID placement,
        int gridVersion,
        Map<String, Integer> answers,
        @Nullable String comment,
        LocalDate handedOn,
        boolean shared) {

    HostRating {
        answers = Map.copyOf(answers);
    }
}
