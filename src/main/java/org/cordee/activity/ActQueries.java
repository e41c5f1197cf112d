package org.cordee.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.cordee.platform.db.Row;
import org.cordee.platform.db.Sql;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the acts of one peer, for that peer. */
@Component
@Transactional(readOnly = true)
class ActQueries {

    private final Sql sql;
    private final LearnedStore learned;

    ActQueries(Sql sql, LearnedStore learned) {
        this.sql = sql;
        this.learned = learned;
    }

    /** An act with the words beside it. */
    record Told(Act act, String learned) {}

    /** The last acts, the latest day first. */
    public List<Act> latest(UUID peer, int atMost) {
        return sql.of("select " + Act.COLUMNS + """

                         from activity.act a where a.peer = :peer and not a.removed
                        order by a.day desc, a.id desc limit :most""")
                .set("peer", peer)
                .set("most", atMost)
                .list(Act::of);
    }

    /** The acts between two days, removed ones included, the latest first. */
    public List<Act> between(UUID peer, LocalDate from, LocalDate to) {
        return sql.of("select " + Act.COLUMNS + """

                         from activity.act a where a.peer = :peer and a.day between :from and :to
                        order by a.day desc, a.id desc""")
                .set("peer", peer)
                .set("from", from)
                .set("to", to)
                .list(Act::of);
    }

    /** One act with its words; stops with NotFound when it is somebody else's. */
    public Told one(UUID id) {
        Act act = sql.of("select " + Act.COLUMNS + " from activity.act a where a.id = :id")
                .set("id", id)
                .one(Act::of);
        return new Told(act, learned.of(id));
    }

    /** Whether the peer has an act of this id, removed or not. */
    public boolean has(UUID peer, UUID id) {
        return sql.of("select true as found from activity.act a where a.id = :id and a.peer = :peer")
                .set("id", id)
                .set("peer", peer)
                .first(row -> row.truth("found"))
                .isPresent();
    }

    /** The earlier states of an act, the latest first. */
    public List<Act> history(UUID id) {
        return sql.of("""
                        select v.act as id, v.peer, v.placement, a.structure, v.mission, v.day, v.minutes, v.kind,
                               v.heads, v.several, v.level, v.moment, v.supports, a.provenance, v.removed, v.version,
                               v.written_at
                          from activity.act_version v join activity.act a on a.id = v.act
                         where v.act = :id order by v.version desc""").set("id", id).list(Act::of);
    }

    /** Every act that stands, oldest first, one by one as the database gives them. */
    public void each(UUID peer, Consumer<Told> row) {
        sql.of("select " + Act.COLUMNS + """
                        , l.sealed from activity.act a left join activity.learned l on l.act = a.id
                        where a.peer = :peer and not a.removed order by a.day, a.id""").set("peer", peer).each(found -> row.accept(told(found)));
    }

    private Told told(Row row) {
        byte[] sealed = row.bytesOrNull("sealed");
        return new Told(Act.of(row), sealed == null ? "" : learned.open(sealed));
    }
}
