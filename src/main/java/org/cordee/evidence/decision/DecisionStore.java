package org.cordee.evidence.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.cordee.evidence.Grounds;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.db.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes decision notes; of words, moves and grounds it only ever adds. */
@Component
class DecisionStore {

    private final Sql sql;

    DecisionStore(Sql sql) {
        this.sql = sql;
    }

    void add(Actor.Person author, UUID id, @Nullable UUID structure, String label, LocalDate day) {
        sql.of("""
                        insert into evidence.note (id, territory_id, structure_id, label, status, added_on)
                        values (:id, :territory, :structure::uuid, :label, 'draft', :day)""")
                .set("id", id)
                .set("territory", author.territory())
                .set("structure", structure)
                .set("label", label)
                .set("day", day)
                .exactlyOne();
    }

    void write(Actor.Person author, UUID id, int number, NoteDraft draft, LocalDate day) {
        sql.of("""
                        insert into evidence.note_version (note_id, number, kind, title, question, proposal, decision, decided_on,
                          decided_by, in_spite, statements, written_on, written_as)
                        values (:id, :number, :kind, :title, :question, :proposal, :decision, :decided::date, :by, :spite,
                          :statements, :day, :role)""")
                .set("id", id)
                .set("number", number)
                .set("kind", draft.kind())
                .set("title", draft.title())
                .set("question", draft.question())
                .set("proposal", draft.proposal())
                .set("decision", draft.decision())
                .set("decided", draft.decidedOn())
                .set("by", draft.decidedBy())
                .set("spite", draft.inSpite())
                .set("statements", draft.statements())
                .set("day", day)
                .set("role", author.role())
                .exactlyOne();
    }

    void move(Actor.Person actor, UUID id, Note.Move move) {
        sql.of("update evidence.note set status = :status, shared = :shared where id = :id")
                .set("status", move.status())
                .set("shared", move.shared())
                .set("id", id)
                .exactlyOne();
        moved(actor, id, move);
    }

    void moved(Actor.Person actor, UUID id, Note.Move move) {
        sql.of("""
                        insert into evidence.note_move (note_id, position, status, shared, moved_on, moved_as)
                        select :id, 1 + count(*), :status, :shared, :day, :role from evidence.note_move where note_id = :id""")
                .set("id", id)
                .set("status", move.status())
                .set("shared", move.shared())
                .set("day", move.movedOn())
                .set("role", actor.role())
                .exactlyOne();
    }

    /** Keeps what the statements said, in the order of the note. */
    void ground(UUID id, List<NoteGround> grounds) {
        for (int turn = 0; turn < grounds.size(); turn++) {
            NoteGround ground = grounds.get(turn);
            Grounds held = ground.grounds();
            NoteGround.Measured measured = ground.measured();
            sql.of("""
                            insert into evidence.note_ground (note_id, position, code, title, edition, persons, professionals,
                              supporting, inconclusive, opposing, around, certainties, benefits, measured_through)
                            values (:id, :position, :code, :title, :edition, :persons, :professionals, :supporting, :inconclusive,
                              :opposing, :around, :certainties, :benefits::text[], :through::date)""")
                    .set("id", id)
                    .set("position", turn + 1)
                    .set("code", ground.code())
                    .set("title", ground.title().in(Locale.FRENCH))
                    .set("edition", ground.edition())
                    .set("persons", held.persons())
                    .set("professionals", held.professionals())
                    .set("supporting", held.supporting())
                    .set("inconclusive", held.inconclusive())
                    .set("opposing", held.opposing())
                    .set("around", held.around())
                    .set("certainties", ground.certainties())
                    .set("benefits", measured == null ? null : measured.benefits())
                    .set("through", measured == null ? null : measured.through())
                    .exactlyOne();
        }
    }
}
