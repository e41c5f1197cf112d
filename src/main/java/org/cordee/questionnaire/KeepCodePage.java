package org.cordee.questionnaire;

/** The code of whoever came by a link, shown this once. */
record KeepCodePage(String code, String pass, Look look, AnswerMode mode) implements AskPage {

    @Override
    public String template() {
        return "questionnaire/ask_keep";
    }

    @Override
    public String titleKey() {
        return "asking.keep.title";
    }
}
