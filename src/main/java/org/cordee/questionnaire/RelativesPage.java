package org.cordee.questionnaire;

/** What relatives are told: they may take a card and answer for themselves, whatever the person does. */
record RelativesPage() implements AskPage {

    @Override
    public AnswerMode mode() {
        return AnswerMode.SCREEN;
    }

    @Override
    public boolean isIndexed() {
        return true;
    }

    @Override
    public String template() {
        return "questionnaire/relatives";
    }

    @Override
    public String titleKey() {
        return "asking.relatives.title";
    }
}
