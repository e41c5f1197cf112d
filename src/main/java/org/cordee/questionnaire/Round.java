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
        int version) {

    /** Whether it can be answered that day. */
    boolean isOpen(LocalDate day) {
        return closedOn == null && !day.isBefore(opensOn) && !day.isAfter(closesOn);
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
