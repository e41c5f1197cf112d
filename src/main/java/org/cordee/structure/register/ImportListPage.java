package org.cordee.structure.register;

import java.util.List;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Page;

/** The upload of a register file, and the imports made so far. */
record ImportListPage(List<ImportBatch> batches, Form form) implements Page {
    @Override
    public String template() {
        return "structure/register/list";
    }

    @Override
    public String titleKey() {
        return "structure.import.title";
    }
}
