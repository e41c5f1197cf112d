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

    /**
     * A letter whose time has come.
     *
     * @param quiet whether its recipient pauses today
     */
    record Waiting(UUID id, String recipient, String kind, byte[] body, int attempts, boolean quiet) {}

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

    /** Takes the oldest letters whose time has come, leaving those another instance holds. */
    List<Waiting> take(int atMost, Instant now) {
        return sql.of("""
                        select id, recipient, kind, body, attempts, platform.keeps_quiet(recipient) as quiet
                          from platform.outbox
                         where state = 'waiting' and (next_try_at is null or next_try_at <= :now)
                         order by queued_at, id limit :most for update skip locked""").set("now", now).set("most", atMost).list(OutboxStore::waiting);
    }

    /** The addresses of those who answer today in the place of whoever reads at this one. */
    List<String> answering(String recipient) {
        return sql.of("select address from platform.answers_for(:recipient)")
                .set("recipient", recipient)
                .list(row -> row.text("address"));
    }

    void sent(UUID id, Instant now) {
        sql.of("""
                        update platform.outbox
                           set state = 'sent', body = null, attempts = attempts + 1, next_try_at = null, settled_at = :now
                         where id = :id""").set("id", id).set("now", now).exactlyOne();
    }

    void failed(UUID id, Instant now) {
        sql.of("""
                        update platform.outbox
                           set state = 'failed', attempts = attempts + 1, next_try_at = null, settled_at = :now
                         where id = :id""").set("id", id).set("now", now).exactlyOne();
    }

    void tryLater(UUID id, Instant next) {
        sql.of("update platform.outbox set attempts = attempts + 1, next_try_at = :next where id = :id")
                .set("id", id)
                .set("next", next)
                .exactlyOne();
    }

    /** Puts a letter that has not left back into the first place. */
    void tryNow(UUID id) {
        sql.of("""
                        update platform.outbox set state = 'waiting', attempts = 0, next_try_at = null, settled_at = null
                         where id = :id and state in ('waiting', 'failed') and body is not null""").set("id", id).exactlyOne();
    }

    /** Gives a letter that has not left up, and its words with it. */
    void cancel(UUID id, Instant now) {
        sql.of("""
                        update platform.outbox
                           set state = 'cancelled', body = null, next_try_at = null, settled_at = :now
                         where id = :id and state in ('waiting', 'failed')""").set("id", id).set("now", now).exactlyOne();
    }

    /** Deletes the words of letters given up before a moment. */
    void forgetWords(Instant before) {
        var unused = sql.of("""
                        update platform.outbox set body = null
                         where state = 'failed' and body is not null and settled_at < :before""").set("before", before).anyNumber();
    }

    void forget(Instant before) {
        var unused = sql.of("delete from platform.outbox where state <> 'waiting' and settled_at < :before")
                .set("before", before)
                .anyNumber();
    }

    private static Waiting waiting(Row row) {
        return new Waiting(
                row.uuid("id"),
                row.text("recipient"),
                row.text("kind"),
                row.bytes("body"),
                row.integer("attempts"),
                row.truth("quiet"));
    }
}
