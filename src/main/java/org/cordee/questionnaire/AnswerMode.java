package org.cordee.questionnaire;

import java.util.Locale;

/** How answers were given: on one's own screen, on a tablet shared by many, or on paper and typed in by somebody. */
enum AnswerMode {
    SCREEN,
    TABLET,
    PAPER;

    /** The word it is stored and posted as. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
