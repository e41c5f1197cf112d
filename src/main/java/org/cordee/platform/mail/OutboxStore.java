package org.cordee.platform.mail;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cordee.platform.db.Row;
import org.cordee.platform.db.Sql;
import org.springframework.stereotype.Component;

/** Letters waiting, sealed. */
@Component
class OutboxStore {

    private final Sql sql;

    OutboxStore(Sql sql) {
        this.sql = sql;
    }

    record Waiting(UUID id, String recipient, byte[] body, int attempts) {}

    void add(UUID id, String recipient, String kind, byte[] body, Instant now) {
        sql.of("""
                        insert into platform.outbox (id, recipient, kind, state, body, queued_at)
                        values (:id, :recipient, :kind, 'waiting', :body, :now)""")
                .set("id", id)
                .set("recipient", recipient)
                .set("kind", kind)
                .set("body", body)
                .set("now", now)
                .exactlyOne();
    }

    /** Takes the oldest waiting letters, leaving those another instance holds. */
    List<Waiting> take(int atMost) {
        return sql.of("""
                        select id, recipient, body, attempts from platform.outbox
                         where state = 'waiting' order by queued_at, id limit :most for update skip locked""").set("most", atMost).list(OutboxStore::waiting);
    }

    void settle(UUID id, String state, Instant now) {
        sql.of("""
                        update platform.outbox set state = :state, body = null, attempts = attempts + 1, settled_at = :now
                         where id = :id""").set("id", id).set("state", state).set("now", now).exactlyOne();
    }

    void tryLater(UUID id) {
        sql.of("update platform.outbox set attempts = attempts + 1 where id = :id")
                .set("id", id)
                .exactlyOne();
    }

    void forget(Instant before) {
        var unused = sql.of("delete from platform.outbox where state <> 'waiting' and settled_at < :before")
                .set("before", before)
                .anyNumber();
    }

    private static Waiting waiting(Row row) {
        return new Waiting(row.uuid("id"), row.text("recipient"), row.bytes("body"), row.integer("attempts"));
    }
}
