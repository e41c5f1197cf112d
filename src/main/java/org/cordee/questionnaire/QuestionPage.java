package org.cordee.questionnaire;

import java.util.List;
import org.cordee.platform.web.Form;
import org.jspecify.annotations.Nullable;

/**
 * One question, or all that have no answer yet, or none when everything is answered. Given answers are never shown.
 *
 * @param shown the questions on the page
 * @param total how many are asked in all
 * @param previous the key of the question before, which can be answered anew; null when there is none
 */
record QuestionPage(
        List<Question> shown, int total, @Nullable String previous, String pass, Look look, AnswerMode mode, Form form)
        implements AskPage {

    boolean isDone() {
        return shown.isEmpty();
    }

    /** Whether an invented or unvalidated measure is among the questions, which is said. */
    boolean isHomeMade() {
        return shown.stream()
                .anyMatch(question -> question.usable().instrument().homeMade());
    }

    /** How many are answered, for the line of progress. */
    int answered() {
        return look.whole() || shown.isEmpty()
                ? total - shown.size()
                : shown.get(0).number() - 1;
    }

    @Override
    public String template() {
        return "questionnaire/ask_question";
    }

    @Override
    public String titleKey() {
        return isDone() ? "asking.done.title" : "asking.question.title";
    }
}
