package org.cordee.questionnaire;

/** What somebody gave for one item. Not answering is several different things, and none of them is zero. */
sealed interface Answer {

    /** A value of the answer scale. */
    record Value(int value) implements Answer {}

    /** The person prefers not to say. */
    record Declined() implements Answer {}

    /** The item does not apply to the person. */
    record NotApplicable() implements Answer {}

    /** It was not asked, because of what was answered before. */
    record NotAsked() implements Answer {}

    /** Nothing was given. */
    record Empty() implements Answer {}

    /** A value. */
    static Answer of(int value) {
        return new Value(value);
    }
}
