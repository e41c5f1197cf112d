package org.cordee.evidence.decision;

import java.util.List;
import java.util.UUID;
import org.cordee.evidence.Grounds;
import org.cordee.evidence.StatementKind;
import org.cordee.platform.actor.Role;
import org.cordee.platform.db.Row;
import org.cordee.platform.db.Sql;
import org.cordee.reference.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads decision notes, as far as row security shows them. */
@Component
@Transactional(readOnly = true)
class DecisionQueries {

    private static final String NOTE =
            "select id, territory_id, structure_id, label, status, shared from evidence.note";

    private final Sql sql;

    DecisionQueries(Sql sql) {
        this.sql = sql;
    }

    List<Note> all() {
        return sql.of(NOTE + " order by added_on desc, id desc").list(this::note);
    }

    Note one(UUID id) {
        return sql.of(NOTE + " where id = :id").set("id", id).one(this::note);
    }

    /** What the statements said on the day of the decision; empty before. */
    List<NoteGround> grounds(UUID id) {
        return sql.of("""
                        select code, title, edition, persons, professionals, supporting, inconclusive, opposing, around,
                               certainties, benefits is not null as figures, benefits, measured_through
                          from evidence.note_ground where note_id = :id order by position""")
                .set("id", id)
                .list(row -> new NoteGround(
                        row.text("code"),
                        new Words(row.text("title"), row.text("title")),
                        row.integer("edition"),
                        new Grounds(
                                row.integer("persons"),
                                row.integer("professionals"),
                                row.integer("supporting"),
                                row.integer("inconclusive"),
                                row.integer("opposing"),
                                row.integer("around")),
                        row.texts("certainties"),
                        row.truth("figures")
                                ? new NoteGround.Measured(row.texts("benefits"), row.dateOrNull("measured_through"))
                                : null,
                        null));
    }

    private Note note(Row row) {
        UUID id = row.uuid("id");
        return new Note(
                id,
                row.uuid("territory_id"),
                row.uuidOrNull("structure_id"),
                row.text("label"),
                NoteStatus.of(row.text("status")),
                row.truth("shared"),
                versions(id),
                moves(id));
    }

    private List<Note.Version> versions(UUID id) {
        return sql.of("""
                        select number, kind, title, question, proposal, decision, decided_on, decided_by, in_spite, statements,
                               written_on, written_as
                          from evidence.note_version where note_id = :id order by number""")
                .set("id", id)
                .list(row -> new Note.Version(
                        row.integer("number"),
                        new NoteDraft(
                                StatementKind.of(row.text("kind")),
                                row.text("title"),
                                row.text("question"),
                                row.text("proposal"),
                                row.text("decision"),
                                row.dateOrNull("decided_on"),
                                row.text("decided_by"),
                                row.text("in_spite"),
                                row.texts("statements")),
                        row.date("written_on"),
                        Role.of(row.text("written_as"))));
    }

    private List<Note.Move> moves(UUID id) {
        return sql.of("""
                        select status, shared, moved_on, moved_as from evidence.note_move
                         where note_id = :id order by position""")
                .set("id", id)
                .list(row -> new Note.Move(
                        NoteStatus.of(row.text("status")),
                        row.truth("shared"),
                        row.date("moved_on"),
                        Role.of(row.text("moved_as"))));
    }
}
