package org.cordee.agreement;

import java.util.List;
import org.cordee.platform.web.Page;

/** One kind of document as the territory words it. */
record TemplatePage(Template made, DocumentView view) implements Page {

    @Override
    public String template() {
        return "agreement/template";
    }

    @Override
    public String titleKey() {
        return "agreement.document.title";
    }

    @Override
    public List<Object> titleArguments() {
        return List.of(made.title());
    }

    public String path() {
        return "/agreements/clauses/" + made.code();
    }
}
