package org.cordee.signal;

import java.util.List;
import org.cordee.platform.db.Row;
import org.cordee.platform.db.Sql;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the facts of tonight, one question per kind; they answer the job {@code signals} alone. */
@Component
@Transactional(readOnly = true)
class FactQueries {

    private static final String FACTS = "select subject, structure_id, territory_id, fact_on from signal.";

    private final Sql sql;

    FactQueries(Sql sql) {
        this.sql = sql;
    }

    List<Fact> of(WorkKind kind, SignalContent.Rule rule) {
        return switch (kind) {
            case PAPERS -> sql.of(FACTS + "facts_of_papers()").list(FactQueries::fact);
            case NO_LEAD -> sql.of(FACTS + "facts_of_no_lead()").list(FactQueries::fact);
            case UNPREPARED -> within(FACTS + "facts_of_unprepared(:days)", rule);
            case FUNDING -> within(FACTS + "facts_of_funding(:days)", rule);
            case UNANSWERED -> within(FACTS + "facts_of_unanswered(:days)", rule);
        };
    }

    private List<Fact> within(String question, SignalContent.Rule rule) {
        return sql.of(question).set("days", rule.limit("days")).list(FactQueries::fact);
    }

    private static Fact fact(Row row) {
        return new Fact(row.uuid("subject"), row.uuid("structure_id"), row.uuid("territory_id"), row.date("fact_on"));
    }
}
