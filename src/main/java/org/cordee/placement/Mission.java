package org.cordee.placement;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the mission sheet.
 *
 * @param level who decides; null in the column of what is not done
 * @param moment the moment of the care path; null in that column too
 * @param kind the kind of act of the log it is usually logged as, or null
 * @param fixed whether it is a limit nobody may lift
 * @param since the first day it held
 */
public record Mission(
        UUID id,
        SheetColumn column,
        String what,
        @Nullable EngagementLevel level,
        @Nullable CareMoment moment,
        @Nullable String kind,
        boolean fixed,
        LocalDate since) {}
