package org.cordee.report;

import java.time.LocalDate;
import java.util.List;
import org.cordee.platform.web.Page;

/**
 * An annex on a screen or on paper.
 *
 * @param whose the structure's or the region's name
 * @param links the address of the same annex without its ending, to which .pdf and .ods are added
 * @param years other years that can be opened, with the address they are put behind
 */
record AnnexPage(
        String template, String whose, int year, Annex annex, LocalDate madeOn, String links, List<Integer> years)
        implements Page {

    AnnexPage printed() {
        return new AnnexPage("report/annex_printed", whose, year, annex, madeOn, links, years);
    }

    @Override
    public String titleKey() {
        return "report.annex.title";
    }

    @Override
    public List<Object> titleArguments() {
        return List.of(whose, Integer.toString(year));
    }

    String path(int other) {
        return links.substring(0, links.lastIndexOf('/') + 1) + other;
    }
}
