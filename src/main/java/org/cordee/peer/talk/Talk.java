package org.cordee.peer.talk;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A talk, or a pair of buddies, as one of the two reads it.
 *
 * @param asks whether the reader is the one who asked, or who arrives
 * @param name the other's chosen name; null while they gave none
 * @param about what the other says they can talk about, for whoever asks
 * @param words what was asked
 * @param contact how the other is reached; null before both said yes
 * @param until the last day an answer is waited for
 */
record Talk(
        UUID id,
        Kind kind,
        boolean asks,
        @Nullable String name,
        @Nullable String about,
        @Nullable String words,
        @Nullable String contact,
        State state,
        LocalDate until) {

    /** What it is. */
    enum Kind {
        TALK,
        BUDDY;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Where it stands, for the reader. */
    enum State {
        /** The reader is asked. */
        MINE_TO_ANSWER,
        /** The reader said yes; the other has not answered. */
        WAITING,
        AGREED,
        /** Stopped, refused or left without an answer: the reader is not told which. */
        OVER;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(boolean lives, boolean agreed, boolean answered) {
            if (!lives) {
                return OVER;
            }
            if (agreed) {
                return AGREED;
            }
            return answered ? WAITING : MINE_TO_ANSWER;
        }
    }
}
