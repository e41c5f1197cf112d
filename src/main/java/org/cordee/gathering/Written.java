package org.cordee.gathering;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A message of the coordination, as the coordination reads it: to whom as a whole, never to which persons.
 *
 * @param told how many were written to so far, out of {@code total}
 */
record Written(UUID id, String whom, String words, LocalDate writtenOn, int total, int told) {

    boolean isDone() {
        return told == total;
    }
}
