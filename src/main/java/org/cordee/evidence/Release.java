package org.cordee.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One edition of a text that its teller offered: the words as they were that day, and what became of them.
 *
 * @param parts the codes of the parts, in the order of the words
 */
record Release(
        UUID id,
        UUID account,
        int edition,
        Corner corner,
        Stage stage,
        String title,
        List<String> parts,
        List<String> words,
        List<String> subjects,
        String signature,
        Audience audience,
        boolean print,
        State state,
        LocalDate offeredOn,
        @Nullable String returnedFor,
        LocalDate expiresOn) {

    /** Where it stands. */
    enum State {
        OFFERED,
        RETURNED,
        RELEASED,
        WITHDRAWN;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    boolean isOpen() {
        return state == State.OFFERED || state == State.RELEASED;
    }
}
