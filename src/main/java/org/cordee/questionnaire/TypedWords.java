package org.cordee.questionnaire;

import java.util.Map;

/**
 * The words of an instrument that this product does not hold, as typed in by whoever has the right to use them.
 *
 * @param instruction said before the items; may be empty
 * @param items by item id
 * @param answers by value
 */
record TypedWords(String instruction, Map<String, String> items, Map<Integer, String> answers) {

    static final TypedWords NONE = new TypedWords("", Map.of(), Map.of());

    TypedWords {
        items = Map.copyOf(items);
        answers = Map.copyOf(answers);
    }
}
