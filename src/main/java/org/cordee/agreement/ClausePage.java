package org.cordee.agreement;

import java.util.List;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Page;

/**
 * One clause, worded for the territory.
 *
 * @param shipped the clause as shipped
 * @param editions what the territory wrote so far, the newest first
 * @param known the placeholders there are
 */
record ClausePage(
        Template made, Clause shipped, List<ClauseQueries.Edition> editions, List<Placeholder> known, Form form)
        implements Page {

    @Override
    public String template() {
        return "agreement/clause";
    }

    @Override
    public String titleKey() {
        return "agreement.clause.title";
    }

    @Override
    public List<Object> titleArguments() {
        return List.of(shipped.title());
    }

    public String back() {
        return "/agreements/clauses/" + made.code();
    }

    public String path() {
        return back() + "/" + shipped.code();
    }
}
