package org.cordee.evidence.committee;

import java.time.LocalDate;
import java.util.List;
import org.cordee.evidence.Stated;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Page;

/** The form that opens a vote on a statement. */
record OpenVotePage(Stated stated, LocalDate earliest, LocalDate latest, Form form) implements Page {

    @Override
    public String template() {
        return "evidence/committee/open";
    }

    @Override
    public String titleKey() {
        return "committee.open.title";
    }

    @Override
    public List<Object> titleArguments() {
        return List.of(stated.title());
    }

    @Override
    public String windowTitleKey() {
        return "evidence.window";
    }

    @Override
    public boolean isIndexed() {
        return false;
    }
}
