package org.cordee.questionnaire;

import org.cordee.reference.Words;
import org.jspecify.annotations.Nullable;

/**
 * One thing asked.
 *
 * @param id unique in its instrument, such as {@code A1}
 * @param text the words; null where the licence keeps them
 * @param easy the same in easy-to-read French (FALC); null when there is none
 * @param answers what it is answered by when it differs from the rest of the instrument
 * @param onlyIf what leaves it out; null when it is asked of everybody
 */
record Item(
        String id,
        @Nullable Words text,
        @Nullable String easy,
        @Nullable AnswerScale answers,
        @Nullable OnlyIf onlyIf) {

    /** An item known by its number alone. */
    static Item numbered(int number) {
        return new Item(Integer.toString(number), null, null, null, null);
    }
}
