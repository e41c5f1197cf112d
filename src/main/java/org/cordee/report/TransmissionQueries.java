package org.cordee.report;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.cordee.platform.db.Row;
import org.cordee.platform.db.Sql;
import org.cordee.statistics.Period;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads pages handed to funders: the director's own, those about a peer's post, those a funder received. */
@Component
@Transactional(readOnly = true)
class TransmissionQueries {

    private static final String COLUMNS = """
            select t.id, t.structure_id, t.funder_id, t.year, t.content::text as content, t.prepared_on, t.sent_on,
                   case when (select platform.actor_role()) = 'director' then t.recipient end as recipient,
                   t.link_until, t.code_until, t.version,
                   (select count(*)::int from report.transmission_peer p where p.transmission_id = t.id) as peers,
                   (select count(p.seen_on)::int from report.transmission_peer p where p.transmission_id = t.id) as seen
              from report.transmission t
            """;

    private final Sql sql;

    TransmissionQueries(Sql sql) {
        this.sql = sql;
    }

    List<Transmission> all() {
        return sql.of(COLUMNS + " order by t.prepared_on desc, t.id desc").list(TransmissionQueries::transmission);
    }

    Transmission get(UUID id) {
        return sql.of(COLUMNS + " where t.id = :id").set("id", id).one(TransmissionQueries::transmission);
    }

    /** Work of the posts a funder pays in the director's structure, over closed quarters; zero for anybody else. */
    FunderAnnex.Work workOfPosts(UUID funder, Period period, Collection<String> groups) {
        return sql.of("select acts, minutes, groups from report.work_of_posts(:funder, :first, :last, :groups)")
                .set("funder", funder)
                .set("first", period.from())
                .set("last", period.to())
                .set("groups", groups)
                .one(row -> new FunderAnnex.Work(row.number("acts"), row.number("minutes"), row.number("groups")));
    }

    private static Transmission transmission(Row row) {
        return new Transmission(
                row.uuid("id"),
                row.uuid("structure_id"),
                row.uuid("funder_id"),
                row.integer("year"),
                Frozen.read(row.text("content")),
                row.date("prepared_on"),
                row.integer("peers"),
                row.integer("seen"),
                row.dateOrNull("sent_on"),
                row.textOrNull("recipient"),
                row.dateOrNull("link_until"),
                row.instantOrNull("code_until"),
                row.integer("version"));
    }
}
