package org.cordee.wellbeing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cordee.platform.NotFound;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.db.Row;
import org.cordee.platform.db.Sql;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what does not go well: one's own, and what one was chosen to read. */
@Component
@Transactional(readOnly = true)
class ConcernQueries {

    private static final int MOST = 40;

    private final Sql sql;
    private final WordSeal seal;

    ConcernQueries(Sql sql, WordSeal seal) {
        this.sql = sql;
        this.seal = seal;
    }

    /** An answer that is due, as the coordination is told it: without a word of what it is about. */
    record Due(UUID concern, Instant due, String names) {}

    /** What the actor wrote or reads, the newest first. */
    public List<Concern> seen(Actor.Person actor) {
        return sql
                .of("select id from wellbeing.concern order by closed_at is not null, written_at desc, id limit :most")
                .set("most", MOST)
                .list(row -> row.uuid("id"))
                .stream()
                .map(id -> one(actor, id))
                .toList();
    }

    /** One of them; stops with {@link NotFound} when the actor neither wrote nor reads it. */
    public Concern one(Actor.Person actor, UUID id) {
        List<Concern.Named> people = sql.of("select account_id, part, name from wellbeing.names_of_concern(:id)")
                .set("id", id)
                .list(row -> new Concern.Named(row.uuid("account_id"), row.text("part"), row.text("name")));
        List<Concern.Line> lines = sql.of("""
                        select id, account_id, by_author, sealed, written_at, kind from wellbeing.concern_line
                         where concern_id = :id order by written_at, id""").set("id", id).list(row -> line(row, people));
        return sql.of("""
                        select id, author_id, shares, written_at, due_at, closed_at from wellbeing.concern where id = :id""")
                .set("id", id)
                .first(row -> new Concern(
                        row.uuid("id"),
                        row.uuid("author_id").equals(actor.account()),
                        row.truth("shares"),
                        new Concern.Times(
                                row.instant("written_at"), row.instant("due_at"), row.instantOrNull("closed_at")),
                        lines,
                        people))
                .orElseThrow(() -> new NotFound("concern " + id));
    }

    /** The answers due that the coordination was told of. */
    public List<Due> due() {
        return sql.of("select concern_id, due_at, names from wellbeing.answers_due()")
                .list(row -> new Due(row.uuid("concern_id"), row.instant("due_at"), row.text("names")));
    }

    private Concern.Line line(Row row, List<Concern.Named> people) {
        UUID account = row.uuidOrNull("account_id");
        return new Concern.Line(
                row.uuid("id"),
                row.truth("by_author"),
                people.stream()
                        .filter(named -> named.account().equals(account))
                        .map(Concern.Named::name)
                        .findFirst()
                        .orElse(null),
                row.text("kind").equals("call") ? null : seal.open(row.bytes("sealed")),
                row.instant("written_at"));
    }
}
