package org.cordee.peer.preparation;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cordee.platform.db.Sql;
import org.springframework.stereotype.Component;

/** Which lessons a peer ticked: without a day, and for that peer alone. */
@Component
class ReadLessonStore {

    private final Sql sql;

    ReadLessonStore(Sql sql) {
        this.sql = sql;
    }

    Set<String> of(UUID peer) {
        return sql
                .of("select lesson from peer.lesson_read where peer_id = :peer order by lesson")
                .set("peer", peer)
                .list(row -> row.text("lesson"))
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    void tick(UUID peer, String lesson) {
        sql.of("insert into peer.lesson_read (peer_id, lesson) values (:peer, :lesson) on conflict do nothing")
                .set("peer", peer)
                .set("lesson", lesson)
                .run();
    }

    void untick(UUID peer, String lesson) {
        sql.of("delete from peer.lesson_read where peer_id = :peer and lesson = :lesson")
                .set("peer", peer)
                .set("lesson", lesson)
                .run();
    }
}
