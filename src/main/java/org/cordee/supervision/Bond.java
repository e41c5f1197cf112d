package org.cordee.supervision;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A peer and who supervises them.
 *
 * @param otherName of the peer to their supervisor, of the supervisor to everybody else
 * @param agreedOn when the peer said yes; null while proposed by the structure
 */
record Bond(
        UUID id,
        UUID placement,
        UUID supervisor,
        String otherName,
        Side proposedBy,
        @Nullable LocalDate agreedOn,
        @Nullable LocalDate endedOn,
        int version) {

    boolean isAgreed() {
        return agreedOn != null;
    }

    boolean isOpen() {
        return endedOn == null;
    }

    String path() {
        return "/supervision/" + id;
    }
}
