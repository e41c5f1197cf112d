package org.cordee.agreement;

import java.time.LocalDate;
import java.util.Set;
import org.cordee.platform.audit.Subject;
import org.cordee.platform.web.Page;

/** A document on paper. */
record PrintedDocumentPage(DocumentView view, Set<Subject> subjects, LocalDate printedOn) implements Page {

    @Override
    public String template() {
        return "agreement/printed";
    }

    @Override
    public String titleKey() {
        return "agreement.window";
    }

    @Override
    public boolean isIndexed() {
        return false;
    }
}
