package org.cordee.questionnaire;

import java.util.Locale;
import org.cordee.reference.Words;
import org.jspecify.annotations.Nullable;

/**
 * A language an instrument exists in.
 *
 * @param language {@code fr} or {@code en}
 * @param note who translated it, with what care; null when nothing is to be said
 */
record Translation(String language, Status status, @Nullable Words note) {

    /** What stands behind the words of a language. */
    enum Status {
        ORIGINAL,
        OFFICIAL,
        VALIDATED,
        TRANSLATED,
        NOT_FOUND;

        /** The word of its messages. */
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
