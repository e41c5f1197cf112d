package org.cordee.site;

import java.time.LocalDate;
import java.util.UUID;
import org.cordee.platform.db.Sql;
import org.springframework.stereotype.Repository;

/** Writes requests and answers, which arrive here already sealed. */
@Repository
class RequestStore {

    /** The purpose under which words, answers and codes are sealed and marked. */
    static final String PURPOSE = "site.request";

    private final Sql sql;

    RequestStore(Sql sql) {
        this.sql = sql;
    }

    /** A request as it is kept: words sealed, code as a mark, days without hours. */
    record Kept(UUID id, RequestKind kind, byte[] code, byte[] words, LocalDate wroteOn) {}

    /** Keeps a request; a second sending of the same one changes nothing. */
    void add(Kept request, Box box) {
        int added = sql.of("""
                        insert into site.request (id, kind, reader_role, reader_scope, code, words, wrote_on, due_on)
                        values (:id, :kind, :role, :scope, :code, :words, :wrote, :due)
                        on conflict do nothing""")
                .set("id", request.id())
                .set("kind", request.kind())
                .set("role", box.role())
                .set("scope", box.scope())
                .set("code", request.code())
                .set("words", request.words())
                .set("wrote", request.wroteOn())
                .set("due", request.kind().due(request.wroteOn()))
                .anyNumber();
        if (added > 1) {
            throw new IllegalStateException("one request at a time");
        }
    }

    void answer(UUID id, byte[] answer, LocalDate day) {
        sql.of("update site.request set answer = :answer, answered_on = :day where id = :id")
                .set("answer", answer)
                .set("day", day)
                .set("id", id)
                .exactlyOne();
    }
}
