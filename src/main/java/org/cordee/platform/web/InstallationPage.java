package org.cordee.platform.web;

import org.cordee.platform.Installation;

/** What the administrator says of the installation: names shown, and who answers for it. */
record InstallationPage(Form form) implements Page {

    /** The form filled with what is said now. */
    static InstallationPage of(Installation installation) {
        var notice = installation.legalNotice();
        return new InstallationPage(Form.empty()
                .with("product", installation.productName())
                .with("region", installation.regionName())
                .with("publisher", notice.publisher())
                .with("address", notice.address())
                .with("contact", notice.contact())
                .with("director", notice.director())
                .with("host", notice.host())
                .with("officer", notice.officer()));
    }

    @Override
    public String template() {
        return "platform/web/installation";
    }

    @Override
    public String titleKey() {
        return "platform.installation.title";
    }
}
