package org.cordee.evidence.capitalisation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An edition that appeared: its words are frozen, and only ever go away.
 *
 * @param plan the version of the plan it follows
 * @param endedOn the day another edition or a withdrawal took its place, null while it is shown
 */
record CapsEdition(
        UUID sheet,
        int edition,
        CapsFrame frame,
        String accompaniedBy,
        int plan,
        LocalDate publishedOn,
        @Nullable LocalDate endedOn) {}
