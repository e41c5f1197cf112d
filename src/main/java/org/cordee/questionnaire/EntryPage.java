package org.cordee.questionnaire;

import java.util.List;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Page;

/**
 * Typing a form on paper in.
 *
 * @param questions all of them, or those two typings disagree on
 * @param pass sealed, when what differs is read again; empty before
 * @param step {@code first}, {@code second} or {@code differs}
 */
record EntryPage(Round round, List<Question> questions, String pass, String step, Form form) implements Page {

    boolean differs() {
        return step.equals("differs");
    }

    @Override
    public String template() {
        return "questionnaire/entry";
    }

    @Override
    public String titleKey() {
        return "asking.entry.title";
    }
}
