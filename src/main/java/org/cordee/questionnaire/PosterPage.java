package org.cordee.questionnaire;

import java.util.List;
import java.util.stream.IntStream;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Page;

/**
 * Where the structure writes what it decided, and prints it.
 *
 * @param sheet the poster as it stands
 * @param made whether it was kept once
 */
record PosterPage(PosterSheetPage sheet, boolean made, Form form) implements Page {

    List<Integer> lines() {
        return IntStream.rangeClosed(1, Poster.MOST_LINES).boxed().toList();
    }

    Round round() {
        return sheet.round();
    }

    @Override
    public String template() {
        return "questionnaire/poster";
    }

    @Override
    public String titleKey() {
        return "asking.poster.page";
    }
}
