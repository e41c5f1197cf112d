package org.cordee.evidence;

import java.util.List;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Option;
import org.cordee.platform.web.Page;

/**
 * The form of a publication added here.
 *
 * @param action where it is sent
 * @param adds whether it is a new one
 */
record ReferenceFormPage(
        Form form, String action, boolean adds, List<Option> types, List<Option> certainties, List<Option> bearings)
        implements Page {

    @Override
    public String template() {
        return "evidence/reference_form";
    }

    @Override
    public String titleKey() {
        return adds ? "evidence.form.add.title" : "evidence.form.edit.title";
    }

    @Override
    public String windowTitleKey() {
        return "evidence.library.window";
    }

    @Override
    public boolean isIndexed() {
        return false;
    }
}
