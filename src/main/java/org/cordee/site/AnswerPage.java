package org.cordee.site;

import java.time.LocalDate;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Page;
import org.jspecify.annotations.Nullable;

/** The door of an answer: a code to type, then what became of the request. */
record AnswerPage(Form form, RequestQueries.@Nullable Followed request, LocalDate today) implements Page {

    boolean late() {
        return request != null && request.answer() == null && request.dueOn().isBefore(today);
    }

    @Override
    public String template() {
        return "site/answer";
    }

    @Override
    public String titleKey() {
        return "site.answer.title";
    }

    @Override
    public String windowTitleKey() {
        return "site.answer.window";
    }
}
