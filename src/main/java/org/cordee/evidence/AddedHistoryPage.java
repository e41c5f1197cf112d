package org.cordee.evidence;

import java.util.List;
import org.cordee.platform.web.Page;

/** Everything that happened to a statement added here. */
record AddedHistoryPage(AddedStatement statement, AddedHistory history) implements Page {

    @Override
    public String template() {
        return "evidence/added_history";
    }

    @Override
    public String titleKey() {
        return "statement.history.title";
    }

    @Override
    public List<Object> titleArguments() {
        return List.of(statement.current().words().title());
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
