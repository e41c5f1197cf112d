package org.cordee.signal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.db.Row;
import org.cordee.platform.db.Sql;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the signals a director, a référent or a coordinator is told, as row security shows them. */
@Component
@Transactional(readOnly = true)
class SignalQueries {

    private static final int MOST = 100;

    private final Sql sql;

    SignalQueries(Sql sql) {
        this.sql = sql;
    }

    /** Facts of work that are not put off, the longest open first. */
    List<Told> work(Actor.Person actor, LocalDate today) {
        return sql.of("""
                        select w.id, w.kind, w.subject, w.structure_id, s.shown_name, w.fact_on, w.opened_on
                          from signal.work w
                          join structure.structure s on s.id = w.structure_id
                          left join signal.mark m on m.signal_id = w.id and m.account_id = :account
                         where w.closed_on is null and (m.until is null or m.until <= :today)
                         order by w.opened_on, w.id limit :most""")
                .set("account", actor.account())
                .set("today", today)
                .set("most", MOST)
                .list(row -> work(actor, row));
    }

    /** What peers shared with the actor and that is not put off, the oldest first. */
    List<Told> shared(LocalDate today) {
        return sql.of("""
                        select h.id, h.kind, h.placement_id, s.shown_name, h.shared_on
                          from signal.shared h
                          join placement.placement p on p.id = h.placement_id
                          join structure.structure s on s.id = coalesce(p.unit_id, p.structure_id)
                         where h.settled_on is null and h.until >= :today
                           and (h.later_until is null or h.later_until <= :today)
                         order by h.shared_on, h.id limit :most""").set("today", today).set("most", MOST).list(SignalQueries::shared);
    }

    boolean isWork(UUID id) {
        return sql.of("select id from signal.work where id = :id")
                .set("id", id)
                .first(row -> row.uuid("id"))
                .isPresent();
    }

    Optional<UUID> sharedOpen(UUID id) {
        return sql.of("select id from signal.shared where id = :id and settled_on is null")
                .set("id", id)
                .first(row -> row.uuid("id"));
    }

    private static Told work(Actor.Person actor, Row row) {
        WorkKind kind = WorkKind.of(row.text("kind"));
        return new Told(
                row.uuid("id"),
                "signal.work." + kind.code(),
                row.text("shown_name"),
                row.date("fact_on"),
                row.date("opened_on"),
                kind.href(actor.role(), row.uuid("subject"), row.uuid("structure_id")),
                false);
    }

    private static Told shared(Row row) {
        return new Told(
                row.uuid("id"),
                "signal.shared." + row.text("kind"),
                row.text("shown_name"),
                row.date("shared_on"),
                row.date("shared_on"),
                "/placements/" + row.uuid("placement_id"),
                true);
    }
}
