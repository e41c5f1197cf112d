package org.cordee.peer;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cordee.platform.db.Row;
import org.cordee.platform.db.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Messages relayed to peers, and their answers. */
@Component
class MessageStore {

    private static final String COLUMNS =
            "id, peer_id, sender_role, sender_name, reply_to, body, sent_at, read_at, answer";

    private final Sql sql;
    private final Clock clock;

    MessageStore(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** A message as its peer or its sender reads it; a visitor has no role and leaves where to answer. */
    record Message(
            UUID id,
            UUID peer,
            @Nullable String senderRole,
            String senderName,
            @Nullable String replyTo,
            String body,
            Instant sentAt,
            boolean read,
            @Nullable String answer) {}

    /** Hands the message over to the function that relays it; false when the peer does not receive it. */
    boolean relay(UUID id, UUID peer, String from, @Nullable String replyTo, String body) {
        return sql.of("select peer.relay(:id, :peer, :from, cast(:reply as text), :body) as relayed")
                .set("id", id)
                .set("peer", peer)
                .set("from", from)
                .set("reply", replyTo)
                .set("body", body)
                .one(row -> row.truth("relayed"));
    }

    List<Message> received(UUID peer, int atMost) {
        return sql.of("select " + COLUMNS
                        + " from peer.message where peer_id = :peer order by sent_at desc, id limit :most")
                .set("peer", peer)
                .set("most", atMost)
                .list(MessageStore::read);
    }

    List<Message> sent(UUID account, int atMost) {
        return sql.of("select " + COLUMNS
                        + " from peer.message where sender_account = :account order by sent_at desc, id limit :most")
                .set("account", account)
                .set("most", atMost)
                .list(MessageStore::read);
    }

    void answer(UUID peer, UUID message, String answer) {
        sql.of("""
                        update peer.message
                        set answer = :answer, answered_at = :now, read_at = coalesce(read_at, :now)
                        where id = :id and peer_id = :peer and answer is null""")
                .set("id", message)
                .set("peer", peer)
                .set("answer", answer)
                .set("now", clock.instant())
                .exactlyOne();
    }

    void markRead(UUID peer, UUID message) {
        sql.of("update peer.message set read_at = coalesce(read_at, :now) where id = :id and peer_id = :peer")
                .set("id", message)
                .set("peer", peer)
                .set("now", clock.instant())
                .exactlyOne();
    }

    void delete(UUID peer, UUID message) {
        sql.of("delete from peer.message where id = :id and peer_id = :peer")
                .set("id", message)
                .set("peer", peer)
                .exactlyOne();
    }

    private static Message read(Row row) {
        return new Message(
                row.uuid("id"),
                row.uuid("peer_id"),
                row.textOrNull("sender_role"),
                row.text("sender_name"),
                row.textOrNull("reply_to"),
                row.text("body"),
                row.instant("sent_at"),
                row.instantOrNull("read_at") != null,
                row.textOrNull("answer"));
    }
}
