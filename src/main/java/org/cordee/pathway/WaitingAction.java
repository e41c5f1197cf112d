package org.cordee.pathway;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something essential the team agreed to do before somebody arrives, and has not done.
 *
 * @param gonePast why the director does not wait for it, or null: then the arrival waits
 */
record WaitingAction(
        UUID id,
        String what,
        @Nullable String owner,
        @Nullable LocalDate dueOn,
        Path.@Nullable GonePast gonePast) {

    boolean blocks() {
        return gonePast == null;
    }
}
