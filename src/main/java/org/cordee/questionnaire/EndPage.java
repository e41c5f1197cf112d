package org.cordee.questionnaire;

import java.util.List;

/**
 * Thanks, whatever was decided. Support and numbers to call show on this page only, and nobody is alerted.
 *
 * @param refused whether the person said no
 * @param contacts to call; empty when none is to be offered
 */
record EndPage(boolean refused, List<SupportContact> contacts, AnswerMode mode) implements AskPage {

    @Override
    public String template() {
        return "questionnaire/ask_end";
    }

    @Override
    public String titleKey() {
        return refused ? "asking.end.refused.title" : "asking.end.title";
    }
}
