package org.cordee.evidence.decision;

import java.time.LocalDate;
import java.util.List;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Option;
import org.cordee.platform.web.Page;

/**
 * The form of a decision note.
 *
 * @param action where it is sent
 * @param back where one goes without saving
 * @param latest the last day a decision may be dated
 */
record NoteFormPage(Form form, String action, String back, boolean first, List<Option> statements, LocalDate latest)
        implements Page {

    @Override
    public String template() {
        return "evidence/decision/note_form";
    }

    @Override
    public String titleKey() {
        return first ? "decision.form.add" : "decision.form.change";
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
