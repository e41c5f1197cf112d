package org.cordee.site;

import java.util.List;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Option;
import org.cordee.platform.web.Page;

/** The form of a note for the coordination. */
record NotePage(NoteKind kind, Boxes boxes, Form form) implements Page {

    boolean somebodyReads() {
        return !boxes.coordinations().isEmpty();
    }

    List<Option> territories() {
        return boxes.coordinations().stream()
                .map(box -> Option.of(box.scope().toString(), box.label()))
                .toList();
    }

    @Override
    public String template() {
        return "site/note";
    }

    @Override
    public String titleKey() {
        return "site." + kind.code() + ".title";
    }

    @Override
    public String windowTitleKey() {
        return "site." + kind.code() + ".window";
    }
}
