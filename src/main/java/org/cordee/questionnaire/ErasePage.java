package org.cordee.questionnaire;

import org.cordee.platform.web.Form;
import org.jspecify.annotations.Nullable;

/** Where the holder of a card erases everything it answered; {@code erased} is null before. */
record ErasePage(Form form, @Nullable Integer erased) implements AskPage {

    @Override
    public AnswerMode mode() {
        return AnswerMode.SCREEN;
    }

    @Override
    public String template() {
        return "questionnaire/ask_erase";
    }

    @Override
    public String titleKey() {
        return "asking.erase.title";
    }
}
