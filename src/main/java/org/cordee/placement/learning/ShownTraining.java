package org.cordee.placement.learning;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A training as those who hold the file of a placement read it.
 *
 * @param hours how many hours it lasted, or null
 * @param expiresOn the last day its certificate holds, or null when it does not end
 * @param withFile whether the certificate itself may be opened
 */
record ShownTraining(
        UUID id,
        String label,
        @Nullable String issuer,
        @Nullable Integer hours,
        @Nullable LocalDate begunOn,
        @Nullable LocalDate obtainedOn,
        @Nullable LocalDate expiresOn,
        boolean withFile) {

    boolean isExpiredOn(LocalDate day) {
        return expiresOn != null && expiresOn.isBefore(day);
    }
}
