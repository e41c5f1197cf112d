package org.cordee.questionnaire;

import org.jspecify.annotations.Nullable;

/** An answer given to one item; never {@link Answer.Empty}. */
record Given(String instrument, int version, String item, Answer answer) {

    String key() {
        return Question.key(instrument, item);
    }

    /** The number given; null when there is a reason instead. */
    @Nullable
    Integer value() {
        return answer instanceof Answer.Value given ? Integer.valueOf(given.value()) : null;
    }

    /** Why there is no number, as it is stored; null when there is one. */
    @Nullable
    String reason() {
        if (answer instanceof Answer.Declined) {
            return GivenAnswers.DECLINED;
        }
        if (answer instanceof Answer.NotAsked) {
            return GivenAnswers.NOT_ASKED;
        }
        return answer instanceof Answer.NotApplicable ? GivenAnswers.NOT_APPLICABLE : null;
    }
}
