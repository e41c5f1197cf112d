package org.cordee.supervision;

import java.util.List;
import java.util.UUID;
import org.cordee.platform.actor.Role;
import org.cordee.platform.db.Sql;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads sealed notes, which the two of a bond alone are shown. */
@Component
@Transactional(readOnly = true)
class SealedNoteQueries {

    private final Sql sql;

    SealedNoteQueries(Sql sql) {
        this.sql = sql;
    }

    List<Note> of(UUID bond) {
        return sql.of("""
                        select n.meeting_id, n.author, n.sealed, n.peer_key, n.supervisor_key, n.written_on, n.version
                          from supervision.note n join supervision.meeting m on m.id = n.meeting_id
                         where m.bond_id = :bond order by m.day desc, n.meeting_id, n.author""")
                .set("bond", bond)
                .list(row -> new Note(
                        row.uuid("meeting_id"),
                        Role.of(row.text("author")),
                        row.bytes("sealed"),
                        row.bytes("peer_key"),
                        row.bytes("supervisor_key"),
                        row.date("written_on"),
                        row.integer("version")));
    }
}
