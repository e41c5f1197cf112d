package org.cordee.questionnaire;

/** A fact about an instrument that may still have to be read again in its source. */
enum Fact {
    LICENCE,
    TRANSLATION,
    ANSWERS,
    ITEMS,
    SCORING,
    REVERSED,
    DIRECTION,
    RANGE,
    MISSING,
    VALIDATION,
    RELIABILITY,
    MIC
}
