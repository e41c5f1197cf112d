package org.cordee.signal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cordee.platform.Ids;
import org.cordee.platform.db.Sql;
import org.springframework.stereotype.Component;

/** Writes signals as a night finds them. */
@Component
class SignalStore {

    private final Sql sql;
    private final Ids ids;

    SignalStore(Sql sql, Ids ids) {
        this.sql = sql;
        this.ids = ids;
    }

    List<Standing> standing(WorkKind kind) {
        return sql.of("select id, subject, fact_on from signal.work where kind = :kind and closed_on is null")
                .set("kind", kind.code())
                .list(row -> new Standing(row.uuid("id"), row.uuid("subject"), row.date("fact_on")));
    }

    /** Opens a signal; the second reader is told from this day on. */
    void open(WorkKind kind, Fact fact, LocalDate day, LocalDate second) {
        sql.of("""
                        insert into signal.work
                               (id, kind, subject, structure_id, territory_id, fact_on, opened_on, second_on)
                        values (:id, :kind, :subject, :structure, :territory, :fact, :day, :second)""")
                .set("id", ids.next())
                .set("kind", kind.code())
                .set("subject", fact.subject())
                .set("structure", fact.structure())
                .set("territory", fact.territory())
                .set("fact", fact.on())
                .set("day", day)
                .set("second", second)
                .exactlyOne();
    }

    void move(UUID signal, LocalDate fact) {
        sql.of("update signal.work set fact_on = :fact where id = :id")
                .set("fact", fact)
                .set("id", signal)
                .exactlyOne();
    }

    void close(UUID signal, LocalDate day) {
        sql.of("update signal.work set closed_on = :day where id = :id")
                .set("day", day)
                .set("id", signal)
                .exactlyOne();
    }
}
