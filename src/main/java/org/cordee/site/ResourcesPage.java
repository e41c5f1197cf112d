package org.cordee.site;

import java.time.LocalDate;
import java.util.List;
import org.cordee.platform.web.Page;

/**
 * The texts worth reading elsewhere.
 *
 * @param mayCheck whether the reader may say that a link opens
 */
record ResourcesPage(List<CheckedResource> resources, LocalDate listedOn, LocalDate today, boolean mayCheck)
        implements Page {

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
