package org.cordee.signal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cordee.platform.db.Sql;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads a peer's own answers to signals; nobody else has any. */
@Component
@Transactional(readOnly = true)
class OwnSignalQueries {

    private final Sql sql;

    OwnSignalQueries(Sql sql) {
        this.sql = sql;
    }

    /** The kinds the peer put off, or said done, beyond this day. */
    List<OwnKind> silenced(UUID placement, LocalDate today) {
        return sql.of("select kind from signal.own_mark where placement_id = :placement and until > :today")
                .set("placement", placement)
                .set("today", today)
                .list(row -> OwnKind.of(row.text("kind")));
    }

    /** What the peer shared and its reader still sees. */
    List<OwnShared> shared(LocalDate today) {
        return sql.of("""
                        select h.id, h.placement_id, h.kind, h.shared_on, h.until, s.shown_name
                          from signal.shared h
                          join placement.placement p on p.id = h.placement_id
                          join structure.structure s on s.id = coalesce(p.unit_id, p.structure_id)
                         where h.settled_on is null and h.until >= :today order by h.shared_on, h.id""")
                .set("today", today)
                .list(row -> new OwnShared(
                        row.uuid("id"),
                        row.uuid("placement_id"),
                        row.text("shown_name"),
                        OwnKind.of(row.text("kind")),
                        row.date("shared_on"),
                        row.date("until")));
    }

    boolean isAlone(UUID placement) {
        return sql.of("select signal.is_alone(:placement) as yes")
                .set("placement", placement)
                .one(row -> row.truth("yes"));
    }
}
