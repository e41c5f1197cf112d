package org.cordee.placement.exchange;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.Ids;
import org.cordee.platform.db.Sql;
import org.springframework.stereotype.Component;

/** Keeps what is said between whoever asks and a structure. */
@Component
class ThreadStore {

    private final Sql sql;
    private final Ids ids;
    private final Clock clock;

    ThreadStore(Sql sql, Ids ids, Clock clock) {
        this.sql = sql;
        this.ids = ids;
        this.clock = clock;
    }

    Optional<UUID> between(UUID need, UUID request) {
        return sql.of("select id from placement.thread where need_id = :need and request_id = :request")
                .set("need", need)
                .set("request", request)
                .first(row -> row.uuid("id"));
    }

    UUID open(Need need, Request request, LocalDate today) {
        UUID id = ids.next();
        sql.of("""
                insert into placement.thread (id, need_id, structure_id, request_id, peer_id, training_body_id, opened_on,
                    moved_on)
                values (:id, :need, :structure, :request, cast(:peer as uuid), cast(:training as uuid), :today, :today)""")
                .set("id", id)
                .set("need", need.id())
                .set("structure", need.structure())
                .set("request", request.id())
                .set("peer", request.peer())
                .set("training", request.isOfSchool() ? request.asked().bodies().training() : null)
                .set("today", today)
                .exactlyOne();
        return id;
    }

    void say(UUID thread, TalkThread.Side side, String words, LocalDate today) {
        sql.of("""
                insert into placement.thread_line (id, thread_id, side, words, said_at)
                values (:id, :thread, :side, :words, :now)""")
                .set("id", ids.next())
                .set("thread", thread)
                .set("side", side)
                .set("words", words)
                .set("now", clock.instant())
                .exactlyOne();
        sql.of("update placement.thread set moved_on = :today where id = :thread")
                .set("today", today)
                .set("thread", thread)
                .exactlyOne();
    }
}
