package org.cordee.questionnaire;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a good card reads when there is nothing to answer.
 *
 * @param from from when on there is, when it is only too early
 */
record NothingPage(Door.State state, @Nullable LocalDate from, AnswerMode mode) implements AskPage {

    String code() {
        return state.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String template() {
        return "questionnaire/ask_nothing";
    }

    @Override
    public String titleKey() {
        return "asking.nothing." + code() + ".title";
    }
}
