package org.cordee.questionnaire;

import org.cordee.platform.web.Form;

/** Where a code is typed. Opening it consumes nothing. */
record CodePage(Form form, AnswerMode mode) implements AskPage {

    @Override
    public String template() {
        return "questionnaire/ask_code";
    }

    @Override
    public String titleKey() {
        return "asking.code.title";
    }

    @Override
    public boolean isShared() {
        return false;
    }
}
