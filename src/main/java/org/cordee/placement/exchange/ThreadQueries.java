package org.cordee.placement.exchange;

import java.util.List;
import java.util.UUID;
import org.cordee.platform.NotFound;
import org.cordee.platform.db.Row;
import org.cordee.platform.db.Sql;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what is said between whoever asks and a structure, for both sides. */
@Component
@Transactional(readOnly = true)
class ThreadQueries {

    private static final int MOST = 100;
    private static final String THREAD = """
            select t.id, t.need_id, t.request_id, t.structure_id, coalesce(n.title, '') as title, s.shown_name,
                   t.peer_id, w.working_name, b.shown_name as school, t.moved_on
              from placement.thread t
              left join placement.need n on n.id = t.need_id
              join structure.structure s on s.id = t.structure_id
              left join structure.structure b on b.id = t.training_body_id
              left join lateral peer.names_for_me(array[t.peer_id]) w on true
            """;

    private final Sql sql;

    ThreadQueries(Sql sql) {
        this.sql = sql;
    }

    /** The thread with what was said, the oldest first; stops when there is none, hidden ones included. */
    TalkThread get(UUID id) {
        TalkThread thread = sql.of(THREAD + " where t.id = :id").set("id", id).list(ThreadQueries::thread).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("thread " + id));
        return thread.with(sql.of(
                        "select side, words, said_at from placement.thread_line where thread_id = :id order by said_at, id")
                .set("id", id)
                .list(row -> new TalkThread.Line(
                        ExchangeRows.word(TalkThread.Side.class, row.text("side")),
                        row.text("words"),
                        row.instant("said_at"))));
    }

    /** The bodies behind the request a thread is about, for the direction that proposes; none for anybody else. */
    RequestDraft.Bodies bodies(UUID thread) {
        return sql.of("select training_body_id, association_id from placement.bodies_of_thread(:thread)")
                .set("thread", thread)
                .first(row ->
                        new RequestDraft.Bodies(row.uuidOrNull("training_body_id"), row.uuidOrNull("association_id")))
                .orElseGet(() -> new RequestDraft.Bodies(null, null));
    }

    /** The actor's threads, without what was said; the last moved first. */
    List<TalkThread> mine() {
        return sql.of(THREAD + " order by t.moved_on desc, t.id desc limit :most")
                .set("most", MOST)
                .list(ThreadQueries::thread);
    }

    private static TalkThread thread(Row row) {
        return new TalkThread(
                row.uuid("id"),
                row.uuid("need_id"),
                row.uuid("request_id"),
                row.uuid("structure_id"),
                row.text("title"),
                row.text("shown_name"),
                row.uuidOrNull("peer_id"),
                row.textOrNull("working_name"),
                row.textOrNull("school"),
                row.date("moved_on"),
                List.of());
    }
}
