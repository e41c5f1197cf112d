package org.cordee.pathway.diagnosis;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A round: one team, some sections, one link, until a day.
 *
 * @param teamSize how many people may answer, as whoever opened it counted them
 */
record Diagnosis(
        UUID id,
        UUID path,
        UUID structure,
        int contentVersion,
        List<String> sections,
        int teamSize,
        Dates dates,
        int version) {

    /** The fewest people a round by link is for, and the fewest answers it tells anything of. */
    static final int FEWEST = 5;

    static final int LARGEST_TEAM = 200;
    static final int LONGEST_DAYS = 60;

    /** Days between two rounds whose answers are told: two close ones would tell the difference between two teams. */
    static final int DAYS_APART = 60;

    Diagnosis {
        sections = List.copyOf(sections);
    }

    /** When it was opened, its last day, and when it was closed before that. */
    record Dates(
            LocalDate openedOn,
            LocalDate closesOn,
            @Nullable LocalDate closedOn) {

        /** The last day it took answers, or will. */
        LocalDate last() {
            return closedOn == null ? closesOn : closedOn;
        }
    }

    /** Whether it takes no answer any more; it is never opened again. */
    boolean isOver(LocalDate today) {
        return dates.closedOn() != null || dates.closesOn().isBefore(today);
    }
}
