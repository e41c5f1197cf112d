package org.cordee.report;

import java.time.LocalDate;
import java.util.List;
import org.cordee.platform.web.Page;

/** A document on paper. */
public record PaperPage(Paper paper, LocalDate madeOn) implements Page {

    @Override
    public String template() {
        return "report/paper";
    }

    @Override
    public String titleKey() {
        return "report.paper.title";
    }

    @Override
    public List<Object> titleArguments() {
        return List.of(paper.title());
    }
}
