package org.cordee.evidence;

import java.util.List;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Option;
import org.cordee.platform.web.Page;

/**
 * The form of a statement added here.
 *
 * @param action where it is sent
 * @param back where one goes without saving
 * @param first whether nothing was said before
 * @param group whether it is a working group's, to be named
 * @param testimonies the released texts that may stand in it
 */
record AddedFormPage(
        Form form,
        String action,
        String back,
        boolean first,
        boolean group,
        List<Option> levels,
        List<Option> topics,
        List<Option> testimonies,
        List<Reference> library)
        implements Page {

    @Override
    public String template() {
        return "evidence/added_form";
    }

    @Override
    public String titleKey() {
        return first ? "statement.form.add" : "statement.form.change";
    }

    @Override
    public String windowTitleKey() {
        return "evidence.window";
    }

    @Override
    public boolean isIndexed() {
        return false;
    }

    /** The name of the field where one says what a publication says. */
    String study(Reference reference) {
        return StatementForms.STUDY + reference.id();
    }
}
