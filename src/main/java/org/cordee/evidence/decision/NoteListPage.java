package org.cordee.evidence.decision;

import java.util.List;
import org.cordee.platform.web.Page;

/** The decision notes the reader may see. */
record NoteListPage(List<Note> notes, boolean mayWrite) implements Page {

    @Override
    public String template() {
        return "evidence/decision/notes";
    }

    @Override
    public String titleKey() {
        return "decision.list.title";
    }

    @Override
    public String windowTitleKey() {
        return "decision.window";
    }

    @Override
    public boolean isIndexed() {
        return false;
    }
}
