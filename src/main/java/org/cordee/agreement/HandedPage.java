package org.cordee.agreement;

import org.cordee.platform.web.Page;

/** A code just handed over, shown once to the witness. */
record HandedPage(Document document, String name, String code, long minutes) implements Page {

    @Override
    public String template() {
        return "agreement/handed";
    }

    @Override
    public String titleKey() {
        return "signing.handed.title";
    }

    @Override
    public String windowTitleKey() {
        return "agreement.window";
    }

    @Override
    public boolean isIndexed() {
        return false;
    }
}
