package org.cordee.questionnaire;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An open round as one card stands before it.
 *
 * @param participation null when the card is new to it
 * @param status null likewise
 */
record Door(
        Round round, @Nullable UUID participation, @Nullable ParticipationStatus status) {

    /** What a card finds, and from when on when it is too early. */
    record Found(@Nullable Door door, State state, @Nullable LocalDate from) {}

    /** Why a card finds a round or none. */
    enum State {
        READY,
        NOTHING,
        FINISHED,
        EARLY
    }
}
