package org.cordee.supervision;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.UUID;

/** A meeting of supervision: when, how, what became of it. Nothing of what was said. */
record Meeting(UUID id, UUID bond, When when, State state, int version) {

    /** When, and how. */
    public record When(LocalDate day, LocalTime hour, Way way) {}

    /** What became of it. */
    enum State {
        BOOKED,
        HELD,
        MISSED,
        CANCELLED;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    boolean isAhead(LocalDate today) {
        return state == State.BOOKED && !when.day().isBefore(today);
    }

    /** Whether its day has passed and nobody said what became of it. */
    boolean isUnsaid(LocalDate today) {
        return state == State.BOOKED && when.day().isBefore(today);
    }

    /** Whether the two may say that it was held or missed: from its day on. */
    boolean maySay(LocalDate today) {
        return state != State.CANCELLED && !when.day().isAfter(today);
    }

    /** The colour that goes with what became of it. */
    String badge() {
        return switch (state) {
            case BOOKED -> "note";
            case HELD -> "good";
            case MISSED -> "watch";
            case CANCELLED -> "plain";
        };
    }

    String words() {
        return "meeting.state." + state.name().toLowerCase(Locale.ROOT);
    }
}
