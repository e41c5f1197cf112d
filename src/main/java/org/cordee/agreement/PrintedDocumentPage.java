package org.cordee.agreement;

import java.time.LocalDate;
import java.util.Set;
import org.cordee.platform.audit.Subject;
import org.cordee.platform.web.Page;

/** A document on paper; once signed by all, with the proof of each signature. */
record PrintedDocumentPage(
        DocumentView view, Signing signing, Document document, Set<Subject> subjects, LocalDate printedOn)
        implements Page {

    @Override
    public String template() {
        return "agreement/printed";
    }

    @Override
    public String titleKey() {
        return "agreement.window";
    }

    /** What tells these words from any others, as 64 hexadecimal signs in groups. */
    public String digest() {
        return ShownWords.shown(ShownWords.digest(view)).replaceAll("(.{8})(?=.)", "$1 ");
    }

    @Override
    public boolean isIndexed() {
        return false;
    }
}
