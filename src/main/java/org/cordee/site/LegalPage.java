package org.cordee.site;

import org.cordee.platform.LegalNotice;
import org.cordee.platform.web.Page;

/** The legal notice; what the installation has not said yet shows as missing. */
record LegalPage(LegalNotice notice) implements Page {

    @Override
    public String template() {
        return "site/legal";
    }

    @Override
    public String titleKey() {
        return "site.legal.title";
    }

    @Override
    public String windowTitleKey() {
        return "site.legal.window";
    }
}
