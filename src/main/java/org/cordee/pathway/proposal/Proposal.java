package org.cordee.pathway.proposal;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A proposal made to a structure. Once withdrawn, its words are gone.
 *
 * @param author the account, null once it is gone
 */
record Proposal(
        UUID id,
        Place place,
        Voice voice,
        @Nullable UUID author,
        String title,
        String words,
        Dates dates,
        int version) {

    /** To which structure, in which territory, by its shown name. */
    record Place(UUID structure, UUID territory, String name) {}

    /** When it was made, is to be answered, was answered, told what became of it, withdrawn. */
    record Dates(
            LocalDate madeOn,
            LocalDate dueOn,
            @Nullable LocalDate answeredOn,
            @Nullable LocalDate reportedOn,
            @Nullable LocalDate withdrawnOn) {}

    /** How far it is. */
    enum Step {
        WAITING,
        LATE,
        ANSWERED,
        REPORTED,
        WITHDRAWN;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    Step step(LocalDate today) {
        if (dates.withdrawnOn() != null) {
            return Step.WITHDRAWN;
        }
        if (dates.reportedOn() != null) {
            return Step.REPORTED;
        }
        if (dates.answeredOn() != null) {
            return Step.ANSWERED;
        }
        return today.isAfter(dates.dueOn()) ? Step.LATE : Step.WAITING;
    }

    String path() {
        return "/proposals/" + id;
    }

    /** The colour that goes with a step. */
    static String badge(Step step) {
        return switch (step) {
            case WAITING -> "note";
            case LATE -> "watch";
            case ANSWERED, REPORTED -> "good";
            case WITHDRAWN -> "plain";
        };
    }
}
