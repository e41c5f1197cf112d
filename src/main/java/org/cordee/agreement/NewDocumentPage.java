package org.cordee.agreement;

import java.util.List;
import java.util.Set;
import org.cordee.placement.DocumentGround;
import org.cordee.platform.audit.Subject;
import org.cordee.platform.web.Page;

/** What a document will say and who signs it, before it is made. */
record NewDocumentPage(DocumentGround ground, Template made, DocumentView view) implements Page {

    @Override
    public String template() {
        return "agreement/new";
    }

    @Override
    public String titleKey() {
        return "agreement.document.title";
    }

    @Override
    public List<Object> titleArguments() {
        return List.of(made.title());
    }

    @Override
    public String windowTitleKey() {
        return "agreement.window";
    }

    @Override
    public Set<Subject> subjects() {
        return ground.peer() == null
                ? Set.of()
                : Set.of(new Subject("placement.placement", ground.placement(), ground.peer()));
    }
}
