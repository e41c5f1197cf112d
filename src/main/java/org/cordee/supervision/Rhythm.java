package org.cordee.supervision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How often a space is held in a placement.
 *
 * @param weeks from one time to the next
 * @param withWhom the group or the meeting, empty where nobody said
 * @param setOn null while the reference content alone says it
 * @param readOn when the peer said they had read it
 */
record Rhythm(
        Space space,
        int weeks,
        String withWhom,
        @Nullable LocalDate setOn,
        @Nullable LocalDate readOn) {

    /** Whether the peer has still to read what was set. */
    boolean isUnread() {
        return setOn != null && readOn == null;
    }
}
