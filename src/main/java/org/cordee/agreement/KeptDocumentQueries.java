package org.cordee.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cordee.platform.db.Sql;
import org.cordee.platform.time.Today;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads which documents are signed by all, and since when, as far as the actor is a party. */
@Component
@Transactional(readOnly = true)
class KeptDocumentQueries {

    private final Sql sql;
    private final Today today;

    KeptDocumentQueries(Sql sql, Today today) {
        this.sql = sql;
        this.today = today;
    }

    /** A document and the day of its last signature. */
    record Line(UUID document, String template, LocalDate day) {}

    List<Line> ofStructure(UUID structure) {
        return sql.of("""
                        select * from (
                          select d.id, d.template,
                                 coalesce(e.signed_on, (select max(g.given_at at time zone :zone)::date
                                   from agreement.signature g where g.document_id = d.id and g.number = d.number),
                                   d.made_on) as signed_on
                            from agreement.document d left join agreement.made_elsewhere e on e.document_id = d.id
                           where d.structure_id = :structure and d.state in ('signed', 'made_elsewhere')) d
                         order by d.signed_on desc, d.id limit 500""")
                .set("zone", today.zone().getId())
                .set("structure", structure)
                .list(row -> new Line(row.uuid("id"), row.text("template"), row.date("signed_on")));
    }
}
