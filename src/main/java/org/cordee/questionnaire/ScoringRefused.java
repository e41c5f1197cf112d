package org.cordee.questionnaire;

/** Answers or scores that do not belong to what they are used for; its sentence is for whoever runs the product. */
final class ScoringRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ScoringRefused(String sentence) {
        super(sentence);
    }
}
