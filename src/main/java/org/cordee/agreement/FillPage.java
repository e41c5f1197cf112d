package org.cordee.agreement;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cordee.placement.DocumentGround;
import org.cordee.platform.audit.Subject;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Page;
import org.jspecify.annotations.Nullable;

/** The form that fills a document: every blank it has, with what is known already. */
record FillPage(Document document, Template made, @Nullable DocumentGround ground, List<Placeholder> blanks, Form form)
        implements Page {

    @Override
    public String template() {
        return "agreement/fill";
    }

    @Override
    public String titleKey() {
        return "agreement.fill.title";
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
        UUID peer = ground == null ? null : ground.peer();
        return peer == null ? Set.of() : Set.of(new Subject("agreement.document", document.id(), peer));
    }
}
