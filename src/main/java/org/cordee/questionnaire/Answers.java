package org.cordee.questionnaire;

import java.util.Map;

/**
 * What one person gave to one questionnaire.
 *
 * @param byItem by item id; an item that is not here is empty
 */
record Answers(Edition edition, Map<String, Answer> byItem) {

    private static final Answer EMPTY = new Answer.Empty();

    Answers {
        byItem = Map.copyOf(byItem);
    }

    Answer of(String itemId) {
        return byItem.getOrDefault(itemId, EMPTY);
    }
}
