package org.cordee.evidence.committee;

import java.util.List;
import org.cordee.platform.i18n.Localized;
import org.cordee.platform.web.Page;

/** The votes in which the reader sits, and for the coordination all those of the territory. */
record VoteListPage(List<Line> lines, boolean gathers) implements Page {

    /**
     * One vote.
     *
     * @param waits whether the reader sits there, may vote and has not
     */
    record Line(Vote vote, Localized title, boolean over, boolean waits) {}

    @Override
    public String template() {
        return "evidence/committee/votes";
    }

    @Override
    public String titleKey() {
        return "committee.list.title";
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
