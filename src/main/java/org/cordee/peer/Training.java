package org.cordee.peer;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A training followed or a certificate held.
 *
 * @param id its id
 * @param label what it is called
 * @param issuer who gave it, or null
 * @param obtainedOn when, or null
 * @param expiresOn the last day it holds, or null when it does not end
 */
public record Training(
        UUID id,
        String label,
        @Nullable String issuer,
        @Nullable LocalDate obtainedOn,
        @Nullable LocalDate expiresOn) {

    /** Whether it no longer holds on a day. */
    public boolean isExpiredOn(LocalDate day) {
        return expiresOn != null && expiresOn.isBefore(day);
    }
}
