package org.cordee.report;

import java.time.LocalDate;
import java.util.List;
import org.cordee.platform.web.Page;

/** The page a funder receives, on paper. */
record PrintedTransmissionPage(String structure, String funder, int year, Annex annex, LocalDate preparedOn)
        implements Page {

    @Override
    public String template() {
        return "report/transmission_printed";
    }

    @Override
    public String titleKey() {
        return "report.transmission.title";
    }

    @Override
    public List<Object> titleArguments() {
        return List.of(structure, Integer.toString(year));
    }
}
