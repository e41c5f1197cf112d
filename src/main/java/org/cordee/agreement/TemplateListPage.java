package org.cordee.agreement;

import java.util.List;
import org.cordee.platform.web.Page;

/** The kinds of documents, for those who word their clauses. */
record TemplateListPage(List<Template> templates) implements Page {

    @Override
    public String template() {
        return "agreement/templates";
    }

    @Override
    public String titleKey() {
        return "agreement.templates.title";
    }
}
