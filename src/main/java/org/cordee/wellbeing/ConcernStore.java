package org.cordee.wellbeing;

import java.time.Instant;
import java.util.UUID;
import org.cordee.platform.Ids;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.db.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes what does not go well, sealed, and who may read it. */
@Component
class ConcernStore {

    private final Sql sql;
    private final Ids ids;
    private final WordSeal seal;

    ConcernStore(Sql sql, Ids ids, WordSeal seal) {
        this.sql = sql;
        this.ids = ids;
        this.seal = seal;
    }

    UUID open(Actor.Person author, Hoped hoped, boolean shares, Concern.Times times) {
        UUID id = ids.next();
        sql.of("""
                        insert into wellbeing.concern (id, author_id, author_role, hoped, shares, written_at, due_at)
                        values (:id, :author, :role, :hoped, :shares, :written, :due)""")
                .set("id", id)
                .set("author", author.account())
                .set("role", author.role())
                .set("hoped", hoped.code())
                .set("shares", shares)
                .set("written", times.written())
                .set("due", times.due())
                .exactlyOne();
        return id;
    }

    void reader(UUID concern, UUID account, String role, UUID scope, String part) {
        var unused = sql.of("""
                        insert into wellbeing.concern_reader (concern_id, account_id, role, scope, part, reads)
                        values (:concern, :account, :role, :scope, :part, true)
                            on conflict (concern_id, account_id) do nothing""")
                .set("concern", concern)
                .set("account", account)
                .set("role", role)
                .set("scope", scope)
                .set("part", part)
                .anyNumber();
    }

    /**
     * Adds a line.
     *
     * @param words null for « on s'appelle »
     */
    void write(UUID concern, UUID account, boolean byAuthor, @Nullable String words, Instant now) {
        sql.of("""
                        insert into wellbeing.concern_line (id, concern_id, account_id, by_author, kind, sealed, written_at)
                        values (:id, :concern, :account, :author, :kind, cast(:sealed as bytea), :now)""")
                .set("id", ids.next())
                .set("concern", concern)
                .set("account", account)
                .set("author", byAuthor)
                .set("kind", words == null ? "call" : "words")
                .set("sealed", words == null ? null : seal.seal(words))
                .set("now", now)
                .exactlyOne();
    }

    void close(UUID concern, @Nullable Instant now) {
        sql.of("update wellbeing.concern set closed_at = cast(:now as timestamptz) where id = :id")
                .set("now", now)
                .set("id", concern)
                .exactlyOne();
    }

    void withdraw(UUID concern) {
        sql.of("delete from wellbeing.concern where id = :id")
                .set("id", concern)
                .exactlyOne();
    }
}
