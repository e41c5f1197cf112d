package org.cordee.site;

import java.time.LocalDate;
import java.util.UUID;
import org.cordee.platform.db.Sql;
import org.springframework.stereotype.Repository;

/** Writes the notes left for the coordination. */
@Repository
class NoteStore {

    private final Sql sql;

    NoteStore(Sql sql) {
        this.sql = sql;
    }

    /** Keeps a note; a second sending of the same one changes nothing. */
    void add(Note note) {
        int added = sql.of("""
                        insert into site.note (id, kind, territory, organisation, name, contact, words, message, wrote_on)
                        values (:id, :kind, :territory, :organisation, :name, :contact, :words, :message, :wrote)
                        on conflict do nothing""")
                .set("id", note.id())
                .set("kind", note.kind())
                .set("territory", note.territory())
                .set("organisation", note.organisation())
                .set("name", note.name())
                .set("contact", note.contact())
                .set("words", note.words())
                .set("message", note.message())
                .set("wrote", note.wroteOn())
                .anyNumber();
        if (added > 1) {
            throw new IllegalStateException("one note at a time");
        }
    }

    void settle(UUID id, LocalDate day) {
        sql.of("update site.note set done_on = :day where id = :id")
                .set("day", day)
                .set("id", id)
                .exactlyOne();
    }
}
