package org.cordee.agreement;

import java.time.LocalDate;
import java.util.UUID;
import org.cordee.platform.Ids;
import org.cordee.platform.db.Sql;
import org.springframework.stereotype.Component;

/** Writes new wordings of clauses; none is ever rewritten. */
@Component
class ClauseStore {

    private final Sql sql;
    private final Ids ids;

    ClauseStore(Sql sql, Ids ids) {
        this.sql = sql;
        this.ids = ids;
    }

    void add(UUID territory, String template, Clause clause, UUID by, LocalDate on) {
        sql.of("""
                        insert into agreement.clause (id, territory_id, template, clause, number, title, words, written_by,
                            written_on)
                        values (:id, :territory, :template, :clause, :number, :title, :words, :by, :on)""")
                .set("id", ids.next())
                .set("territory", territory)
                .set("template", template)
                .set("clause", clause.code())
                .set("number", clause.edition())
                .set("title", clause.title())
                .set("words", clause.text())
                .set("by", by)
                .set("on", on)
                .exactlyOne();
    }
}
