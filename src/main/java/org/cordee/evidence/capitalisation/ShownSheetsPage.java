package org.cordee.evidence.capitalisation;

import java.util.List;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Option;
import org.cordee.platform.web.Page;

/** The sheets a reader may read. */
record ShownSheetsPage(Form filter, List<CapsEdition> sheets, List<Option> topics) implements Page {

    @Override
    public String template() {
        return "evidence/capitalisation/sheets";
    }

    @Override
    public String titleKey() {
        return "capitalisation.sheets.title";
    }

    @Override
    public String windowTitleKey() {
        return "evidence.window";
    }
}
