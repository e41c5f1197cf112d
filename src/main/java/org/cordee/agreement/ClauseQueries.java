package org.cordee.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cordee.platform.db.Row;
import org.cordee.platform.db.Sql;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The clauses as a territory words them: what its coordinators wrote, over what is shipped. */
@Component
@Transactional(readOnly = true)
class ClauseQueries {

    private final Sql sql;

    ClauseQueries(Sql sql) {
        this.sql = sql;
    }

    /** One wording of a clause, with the day it was written. */
    record Edition(Clause clause, LocalDate on) {}

    /** The template in the words of the territory today. */
    Template worded(Template shipped, UUID territory) {
        Map<String, Clause> worded = latest(shipped.code(), territory);
        return shipped.with(shipped.clauses().stream()
                .map(clause -> worded.getOrDefault(clause.code(), clause))
                .toList());
    }

    /** Every wording of one clause by a territory, the newest first; the shipped one is not among them. */
    List<Edition> editions(String template, String clause, UUID territory) {
        return sql.of("""
                        select clause, number, title, words, written_on from agreement.clause
                         where territory_id = :territory and template = :template and clause = :clause
                         order by number desc""")
                .set("territory", territory)
                .set("template", template)
                .set("clause", clause)
                .list(row -> new Edition(clause(row), row.date("written_on")));
    }

    private Map<String, Clause> latest(String template, UUID territory) {
        return sql.of("""
                        select distinct on (clause) clause, number, title, words from agreement.clause
                         where territory_id = :territory and template = :template order by clause, number desc""").set("territory", territory).set("template", template).list(ClauseQueries::clause).stream()
                .collect(Collectors.toMap(Clause::code, Function.identity()));
    }

    private static Clause clause(Row row) {
        return new Clause(row.text("clause"), row.integer("number"), row.text("title"), row.text("words"));
    }
}
