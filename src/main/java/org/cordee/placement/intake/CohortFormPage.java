package org.cordee.placement.intake;

import java.util.List;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Option;
import org.cordee.platform.web.Page;

/** A cohort being opened; the coordination also says for which school. */
record CohortFormPage(Form form, List<Option> schools) implements Page {

    @Override
    public String template() {
        return "placement/intake/form";
    }

    @Override
    public String titleKey() {
        return "intake.new";
    }

    @Override
    public String windowTitleKey() {
        return "intake.window";
    }
}
