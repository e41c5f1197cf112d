package org.cordee.evidence.decision;

import java.time.LocalDate;
import java.util.List;
import org.cordee.platform.web.Page;

/** A decision note on one page of paper. */
record PrintedNotePage(NotePage content, LocalDate printedOn) implements Page {

    @Override
    public String template() {
        return "evidence/decision/note_printed";
    }

    @Override
    public String titleKey() {
        return content.titleKey();
    }

    @Override
    public List<Object> titleArguments() {
        return content.titleArguments();
    }

    @Override
    public String windowTitleKey() {
        return content.windowTitleKey();
    }

    @Override
    public boolean isIndexed() {
        return false;
    }
}
