package org.cordee.report;

import java.util.List;
import org.cordee.platform.web.Page;

/** Says when the annex of a year will exist, and which exist already. */
record NoAnnexPage(String whose, int year, List<Integer> years, String folder) implements Page {

    @Override
    public String template() {
        return "report/no_annex";
    }

    @Override
    public String titleKey() {
        return "report.annex.title";
    }

    @Override
    public List<Object> titleArguments() {
        return List.of(whose, Integer.toString(year));
    }
}
