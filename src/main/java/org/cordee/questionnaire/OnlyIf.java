package org.cordee.questionnaire;

import org.cordee.reference.Words;

/**
 * What leaves an item out: another item, asked before it, was answered by one value. When that other item was declined,
 * left empty or is not asked at all, this one is asked, and whoever it does not concern says so.
 *
 * @param instrument the id of the instrument of the other item, which may be the same
 * @param item the id of the other item
 * @param not the value of the other item by which this one is left out
 * @param words said before this item, for whoever has both on one page, such as "If you met…"
 * @param easy the same in easy-to-read French
 */
record OnlyIf(String instrument, String item, int not, Words words, String easy) {

    /** The key of the question it depends on. */
    String key() {
        return Question.key(instrument, item);
    }
}
