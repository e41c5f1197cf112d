package org.cordee.questionnaire;

import java.util.List;
import org.cordee.platform.web.Page;

/** The questions of a round to be filled in by hand, with boxes for the code of the card. */
record PaperPage(List<Question> questions, int minutes) implements Page {

    @Override
    public String template() {
        return "questionnaire/paper";
    }

    @Override
    public String titleKey() {
        return "asking.paper.document";
    }
}
