package org.cordee.supervision;

import java.util.UUID;
import org.cordee.platform.actor.Role;
import org.cordee.platform.db.Sql;
import org.springframework.stereotype.Component;

/** Writes sealed notes. */
@Component
class SealedNoteStore {

    private final Sql sql;

    SealedNoteStore(Sql sql) {
        this.sql = sql;
    }

    void add(Note note) {
        sql.of("""
                        insert into supervision.note
                               (meeting_id, author, sealed, peer_key, supervisor_key, written_on, version)
                        values (:meeting, :author, :sealed, :peer, :supervisor, :on, 1)""")
                .set("meeting", note.meeting())
                .set("author", note.author().code())
                .set("sealed", note.sealed())
                .set("peer", note.peerKey())
                .set("supervisor", note.supervisorKey())
                .set("on", note.writtenOn())
                .exactlyOne();
    }

    /** Replaces the version the writer read. */
    void change(Note note) {
        sql.of("""
                        update supervision.note
                           set sealed = :sealed, peer_key = :peer, supervisor_key = :supervisor, written_on = :on,
                               version = version + 1
                         where meeting_id = :meeting and author = :author and version = :version""")
                .set("sealed", note.sealed())
                .set("peer", note.peerKey())
                .set("supervisor", note.supervisorKey())
                .set("on", note.writtenOn())
                .set("meeting", note.meeting())
                .set("author", note.author().code())
                .set("version", note.version())
                .exactlyOne();
    }

    void delete(UUID meeting, Role author) {
        sql.of("delete from supervision.note where meeting_id = :meeting and author = :author")
                .set("meeting", meeting)
                .set("author", author.code())
                .run();
    }
}
