package org.cordee.questionnaire;

import org.cordee.platform.web.Form;

/**
 * What is asked, what becomes of it, and a free yes or no.
 *
 * @param pass sealed
 * @param linked whether the person came by a link, and is given a code of their own
 */
record ConsentPage(Round round, String pass, boolean linked, AnswerMode mode, Form form) implements AskPage {

    @Override
    public String template() {
        return "questionnaire/ask_consent";
    }

    @Override
    public String titleKey() {
        return "asking.consent.title";
    }
}
