package org.cordee.questionnaire;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a structure asks of one group between two days, both included.
 *
 * @param moment a moment of the battery: {@code t0}, {@code m3}…
 * @param seconds estimated time to fill
 * @param closedOn null while it is not closed by hand
 * @param doubleEntry whether forms on paper are typed in twice
 * @param cardsPutOut how many cards were laid on the pile, as the structure counts them
 * @param openedAs the function of whoever opened it, {@code director} or {@code professional}; null when it was not kept
 */
record Round(
        UUID id,
        UUID structure,
        Respondent respondent,
        String moment,
        int seconds,
        LocalDate opensOn,
        LocalDate closesOn,
        @Nullable LocalDate closedOn,
        boolean doubleEntry,
        int cardsPutOut,
        @Nullable String openedAs,
        int version) {

    /** How long forms filled in on paper may still be typed in, once it is over. */
    static final int PAPER_DAYS = 21;

    /** Whether it can be answered that day. */
    boolean isOpen(LocalDate day) {
        return closedOn == null && !day.isBefore(opensOn) && !day.isAfter(closesOn);
    }

    /** Whether answers given in this way are taken that day: forms on paper for three weeks more. */
    boolean takes(AnswerMode mode, LocalDate day) {
        return isOpen(day) || (mode == AnswerMode.PAPER && !day.isBefore(opensOn) && !day.isAfter(lastPaperDay()));
    }

    /** The last day it could be answered. */
    LocalDate lastDay() {
        return closedOn == null || closedOn.isAfter(closesOn) ? closesOn : closedOn;
    }

    /** The last day a form on paper may be typed in. */
    LocalDate lastPaperDay() {
        return lastDay().plusDays(PAPER_DAYS);
    }

    /** The day kept with answers: a form typed in late was filled in before the end. */
    LocalDate dayOf(LocalDate day) {
        return day.isAfter(lastDay()) ? lastDay() : day;
    }

    /** The word of its messages: {@code coming}, {@code open}, {@code over} or {@code closed}. */
    String state(LocalDate day) {
        if (closedOn != null) {
            return "closed";
        }
        if (day.isBefore(opensOn)) {
            return "coming";
        }
        return day.isAfter(closesOn) ? "over" : "open";
    }

    int minutes() {
        return Math.max(1, (seconds + 30) / 60);
    }
}
