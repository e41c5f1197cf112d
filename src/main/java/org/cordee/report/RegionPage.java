package org.cordee.report;

import java.util.List;
import org.cordee.platform.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * What anybody may see of the region: the last annex released, how its figures are protected, and where to go next.
 *
 * @param annex null while no year has been released
 * @param year the year of the annex; the last one over while there is none
 */
record RegionPage(String whose, @Nullable Annex annex, int year, List<Integer> years) implements Page {

    @Override
    public String template() {
        return "report/region";
    }

    @Override
    public String titleKey() {
        return "report.region.title";
    }

    @Override
    public List<Object> titleArguments() {
        return List.of(whose);
    }

    @Override
    public String windowTitleKey() {
        return "report.region.window";
    }

    String path(int other) {
        return RegionController.FOLDER + other;
    }
}
