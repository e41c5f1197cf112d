package org.cordee.questionnaire;

/**
 * Exactly what somebody was asked: instrument, version and language. Scores of two editions are never compared nor
 * pooled. An easy-to-read wording helps to read the same item and is not another edition.
 *
 * @param language {@code fr} or {@code en}
 */
record Edition(String instrument, int version, String language) {}
