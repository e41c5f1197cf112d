package org.cordee.site;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.actor.Role;
import org.cordee.platform.db.Row;
import org.cordee.platform.db.Sql;
import org.cordee.platform.keys.AnswerCode;
import org.cordee.platform.keys.InstallationKey;
import org.cordee.platform.keys.Sealed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads requests: their readers see the words, and who holds the code sees the answer. */
@Repository
@Transactional(readOnly = true)
class RequestQueries {

    private final Sql sql;
    private final InstallationKey key;
    private final Sealed sealed;

    RequestQueries(Sql sql, InstallationKey key) {
        this.sql = sql;
        this.key = key;
        this.sealed = new Sealed(key, RequestStore.PURPOSE);
    }

    /** A request as its reader sees it; an answer once given is not changed. */
    record Received(
            UUID id,
            RequestKind kind,
            String words,
            LocalDate wroteOn,
            LocalDate dueOn,
            @Nullable String answer,
            @Nullable LocalDate answeredOn) {

        boolean late(LocalDate today) {
            return answer == null && dueOn.isBefore(today);
        }
    }

    /** A request as its writer finds it again: without its words, in case the code falls into other hands. */
    record Followed(
            RequestKind kind,
            Role reader,
            LocalDate wroteOn,
            LocalDate dueOn,
            @Nullable String answer,
            @Nullable LocalDate answeredOn) {}

    /** A request that waits for its answer. */
    record Waiting(UUID id, RequestKind kind, LocalDate dueOn) {}

    /** The twenty most urgent requests that the actor reads and nobody answered. */
    List<Waiting> waiting() {
        return sql.of("""
                        select id, kind, due_on from site.request where answered_on is null
                         order by due_on, id limit 20""")
                .list(row -> new Waiting(row.uuid("id"), RequestKind.of(row.text("kind")), row.date("due_on")));
    }

    /** What the actor may read: waiting first, the most urgent first; then the hundred last answered. */
    List<Received> received() {
        return sql.of("""
                        select id, kind, words, wrote_on, due_on, answer, answered_on from site.request
                         order by answered_on desc nulls first, due_on, id limit 100""").list(this::received);
    }

    Optional<Received> received(UUID id) {
        return sql.of("""
                        select id, kind, words, wrote_on, due_on, answer, answered_on from site.request where id = :id""").set("id", id).first(this::received);
    }

    Optional<Followed> followed(AnswerCode code) {
        return sql.of("""
                        select kind, reader_role, wrote_on, due_on, answer, answered_on
                          from site.request_of(cast(:mark as bytea))""")
                .set("mark", key.mac(RequestStore.PURPOSE, code.signs()))
                .first(row -> new Followed(
                        RequestKind.of(row.text("kind")),
                        Role.of(row.text("reader_role")),
                        row.date("wrote_on"),
                        row.date("due_on"),
                        open(row.bytesOrNull("answer")),
                        row.dateOrNull("answered_on")));
    }

    private Received received(Row row) {
        String words = open(row.bytes("words"));
        return new Received(
                row.uuid("id"),
                RequestKind.of(row.text("kind")),
                words == null ? "" : words,
                row.date("wrote_on"),
                row.date("due_on"),
                open(row.bytesOrNull("answer")),
                row.dateOrNull("answered_on"));
    }

    private @Nullable String open(byte @Nullable [] content) {
        if (content == null) {
            return null;
        }
        byte[] opened = sealed.open(content)
                .orElseThrow(() -> new IllegalStateException("a request was sealed under another installation key"));
        return new String(opened, StandardCharsets.UTF_8);
    }
}
