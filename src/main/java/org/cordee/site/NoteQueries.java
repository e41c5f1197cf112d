package org.cordee.site;

import java.util.List;
import org.cordee.platform.db.Sql;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads the notes of the actor's territory; nobody but its coordinator has any. */
@Repository
@Transactional(readOnly = true)
class NoteQueries {

    private final Sql sql;

    NoteQueries(Sql sql) {
        this.sql = sql;
    }

    List<Note> waiting() {
        return sql.of("""
                        select id, kind, territory, organisation, name, contact, words, message, wrote_on, done_on
                          from site.note where done_on is null order by wrote_on, id limit 100""")
                .list(row -> new Note(
                        row.uuid("id"),
                        NoteKind.of(row.text("kind")),
                        row.uuid("territory"),
                        row.text("organisation"),
                        row.text("name"),
                        row.text("contact"),
                        row.text("words"),
                        row.text("message"),
                        row.date("wrote_on"),
                        row.dateOrNull("done_on")));
    }
}
