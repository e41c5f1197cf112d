package org.cordee.supervision;

import java.time.LocalDate;
import java.util.Base64;
import java.util.UUID;
import org.cordee.platform.actor.Role;

/**
 * What one of the two wrote about a meeting, sealed.
 *
 * @param peerKey the public half it was sealed with, on the peer's side
 * @param supervisorKey the same on the supervisor's side
 * @param version 0 while never kept
 */
record Note(
        UUID meeting,
        Role author,
        byte[] sealed,
        byte[] peerKey,
        byte[] supervisorKey,
        LocalDate writtenOn,
        int version) {

    String sealedText() {
        return Base64.getEncoder().encodeToString(sealed);
    }

    /** The public half on the reader's side, or on the other one's. */
    String keyText(Role side) {
        return Base64.getEncoder().encodeToString(side == Role.PEER ? peerKey : supervisorKey);
    }
}
