package org.cordee.pathway.diagnosis;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something a team agreed to do.
 *
 * @param practice the practice it comes from, by code, or null
 * @param agreed what was agreed
 * @param doneOn null while it is open
 */
record Action(
        UUID id,
        UUID path,
        UUID structure,
        @Nullable String practice,
        Agreed agreed,
        @Nullable LocalDate doneOn,
        int version) {

    static final int LONGEST = 300;
    static final int SHORTEST = 3;
    static final int LONGEST_OWNER = 80;

    boolean isOpen() {
        return doneOn == null;
    }

    boolean isLate(LocalDate today) {
        LocalDate due = agreed.dueOn();
        return isOpen() && due != null && due.isBefore(today);
    }
}
