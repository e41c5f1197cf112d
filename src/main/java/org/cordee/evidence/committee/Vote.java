package org.cordee.evidence.committee;

import java.time.LocalDate;
import java.util.UUID;
import org.cordee.statistics.Period;
import org.jspecify.annotations.Nullable;

/**
 * One vote of a mixed committee.
 *
 * @param subject the code of the statement
 * @param edition the version of the statement that is voted on
 * @param closesOn the last day one may vote
 * @param closedOn the day the coordination ended it before; null when it did not
 */
record Vote(
        UUID id,
        UUID territory,
        String subject,
        int edition,
        LocalDate openedOn,
        LocalDate closesOn,
        @Nullable LocalDate closedOn) {

    /** Whether nobody votes any more, and the result shows. */
    boolean isOver(LocalDate today) {
        return closedOn != null || closesOn.isBefore(today);
    }

    /** The day it ended, or will end. */
    LocalDate end() {
        return closedOn == null ? closesOn : closedOn;
    }

    /** The days in which one could vote. */
    Period period() {
        return new Period(openedOn, end());
    }

    String path() {
        return path(id);
    }

    static String path(UUID id) {
        return "/evidence/votes/" + id;
    }
}
