package org.cordee.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.cordee.evidence.committee.CommitteePanel;
import org.cordee.platform.web.Page;
import org.cordee.reference.Words;

/** One statement with its three corners. */
record StatementPage(
        Statement statement,
        Map<Direction, List<Reference>> studies,
        List<Testimony> persons,
        List<Testimony> professionals,
        LocalDate date,
        CommitteePanel committee)
        implements Page {

    @Override
    public String template() {
        return "evidence/statement";
    }

    @Override
    public String titleKey() {
        return "evidence.statement." + statement.code();
    }

    @Override
    public String windowTitleKey() {
        return "evidence.window";
    }

    Words claim() {
        return statement.claim();
    }
}
