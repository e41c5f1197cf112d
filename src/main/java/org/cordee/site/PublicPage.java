package org.cordee.site;

import org.cordee.platform.web.Page;

/** A public page made of words alone. */
record PublicPage(String name) implements Page {

    @Override
    public String template() {
        return "site/" + name;
    }

    @Override
    public String titleKey() {
        return "site." + name + ".title";
    }

    @Override
    public String windowTitleKey() {
        return "site." + name + ".window";
    }
}
