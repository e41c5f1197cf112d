package org.cordee.questionnaire;

import java.util.List;
import java.util.Optional;
import org.cordee.reference.Words;

/**
 * What one item is answered by: whole numbers from {@code min} to {@code max}, both included.
 *
 * @param labels the words of some values (the two ends) or of all (choices); empty when the licence keeps them
 */
record AnswerScale(int min, int max, List<Label> labels) {

    /** The words of one value. */
    record Label(int value, Words words) {}

    AnswerScale {
        labels = labels == null ? List.of() : List.copyOf(labels);
        if (max <= min) {
            throw new IllegalArgumentException("an answer scale goes up: " + min + "–" + max);
        }
    }

    boolean accepts(int value) {
        return value >= min && value <= max;
    }

    /** The value read from the other end: {@code min + max − value}. */
    int reversed(int value) {
        return min + max - value;
    }

    /** Whether each value has its words, so that it is shown as choices. */
    boolean isChoices() {
        return labels.size() == max - min + 1;
    }

    /** The words of a value. */
    Optional<Words> label(int value) {
        return labels.stream()
                .filter(label -> label.value() == value)
                .map(Label::words)
                .findFirst();
    }
}
