package org.cordee.site;

import java.time.LocalDate;
import java.util.List;
import org.cordee.platform.web.Page;

/** The texts worth reading elsewhere. */
record ResourcesPage(List<Resource> resources, LocalDate listedOn) implements Page {

    @Override
    public String template() {
        return "site/resources";
    }

    @Override
    public String titleKey() {
        return "site.resources.title";
    }

    @Override
    public String windowTitleKey() {
        return "site.resources.window";
    }
}
