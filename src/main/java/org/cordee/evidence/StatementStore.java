package org.cordee.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.db.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the statements added here; of words and moves it only ever adds. */
@Component
class StatementStore {

    private final Sql sql;

    StatementStore(Sql sql) {
        this.sql = sql;
    }

    void add(Actor.Person author, UUID id, @Nullable UUID structure, String label, LocalDate day) {
        sql.of("""
                        insert into evidence.statement (id, territory_id, structure_id, label, status, added_on)
                        values (:id, :territory, :structure::uuid, :label, 'draft', :day)""")
                .set("id", id)
                .set("territory", author.territory())
                .set("structure", structure)
                .set("label", label)
                .set("day", day)
                .exactlyOne();
    }

    void write(Actor.Person author, UUID id, int number, StatementDraft draft, LocalDate day) {
        sql.of("""
                        insert into evidence.statement_version (statement_id, number, kind, title, claim, level, subjects, bearings,
                          testimonies, reason, written_on, written_as)
                        values (:id, :number, :kind, :title, :claim, :level, :subjects, :bearings, :testimonies::uuid[], :reason,
                          :day, :role)""")
                .set("id", id)
                .set("number", number)
                .set("kind", draft.kind())
                .set("title", draft.title())
                .set("claim", draft.claim())
                .set("level", draft.level().rung())
                .set("subjects", draft.subjects())
                .set("bearings", draft.bearings())
                .set("testimonies", draft.testimonies())
                .set("reason", draft.reason())
                .set("day", day)
                .set("role", author.role())
                .exactlyOne();
    }

    void move(Actor.Person actor, UUID id, StatementStatus status, LocalDate day) {
        sql.of("update evidence.statement set status = :status where id = :id")
                .set("status", status)
                .set("id", id)
                .exactlyOne();
        moved(actor, id, status, day);
    }

    void moved(Actor.Person actor, UUID id, StatementStatus status, LocalDate day) {
        sql.of("""
                        insert into evidence.statement_move (statement_id, position, edition, status, moved_on, moved_as)
                        select :id, 1 + (select count(*) from evidence.statement_move where statement_id = :id), max(number),
                               :status, :day, :role
                          from evidence.statement_version where statement_id = :id""")
                .set("id", id)
                .set("status", status)
                .set("day", day)
                .set("role", actor.role())
                .exactlyOne();
    }

    /** Notes for each teller that a released text stands in this statement. */
    void stands(UUID statement, List<UUID> releases, LocalDate day) {
        releases.forEach(release -> sql.of("""
                        insert into evidence.release_use (release_id, place, printed, used_on)
                        values (:release, :place, false, :day) on conflict do nothing""")
                .set("release", release)
                .set("place", AddedStatement.path(statement))
                .set("day", day)
                .run());
    }
}
