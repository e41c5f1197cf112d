package org.cordee.questionnaire;

import java.util.OptionalDouble;

/** Two scores of one person that may be compared: same scale of the same edition. Refuses any other two. */
record ScorePair(Score before, Score after) {

    ScorePair {
        if (!before.edition().equals(after.edition())) {
            throw new ScoringRefused(
                    "scores of different editions are never compared: " + before.edition() + " and " + after.edition());
        }
        if (!before.scale().equals(after.scale())) {
            throw new ScoringRefused(
                    "scores of different scales are never compared: " + before.scale() + " and " + after.scale());
        }
    }

    /** After less before, in points of the scale; empty when one of the two is missing. */
    OptionalDouble change() {
        if (before.value().isEmpty() || after.value().isEmpty()) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(after.value().getAsDouble() - before.value().getAsDouble());
    }
}
