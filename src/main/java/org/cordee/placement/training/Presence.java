package org.cordee.placement.training;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a trainee spent in one place on one day.
 *
 * @param minutes a multiple of fifteen, twelve hours at most
 * @param note why it was sent back; null otherwise
 */
record Presence(
        UUID id,
        LocalDate day,
        int minutes,
        State state,
        @Nullable String note,
        int version) {

    /** Where a line stands. */
    enum State {
        WAITING,
        CONFIRMED,
        /** Sent back to the trainee, with a word. */
        BACK;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    boolean isConfirmed() {
        return state == State.CONFIRMED;
    }

    boolean isWaiting() {
        return state == State.WAITING;
    }

    boolean isBack() {
        return state == State.BACK;
    }

    public int hours() {
        return minutes / 60;
    }

    public int rest() {
        return minutes % 60;
    }

    /** The colour that goes with its state. */
    String badge() {
        return switch (state) {
            case WAITING -> "note";
            case CONFIRMED -> "good";
            case BACK -> "watch";
        };
    }
}
