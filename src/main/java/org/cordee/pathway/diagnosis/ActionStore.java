package org.cordee.pathway.diagnosis;

import java.time.LocalDate;
import java.util.UUID;
import org.cordee.platform.db.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes what teams agreed. */
@Component
class ActionStore {

    private final Sql sql;

    ActionStore(Sql sql) {
        this.sql = sql;
    }

    void add(Action action, LocalDate day) {
        sql.of("""
                        insert into pathway.action (id, path_id, structure_id, practice, what, owner, due_on, essential, agreed_on)
                        values (:id, :path, :structure, cast(:practice as text), :what, cast(:owner as text),
                                cast(:due as date), :essential, :day)""")
                .set("id", action.id())
                .set("path", action.path())
                .set("structure", action.structure())
                .set("practice", action.practice())
                .set("what", action.agreed().what())
                .set("owner", action.agreed().owner())
                .set("due", action.agreed().dueOn())
                .set("essential", action.agreed().essential())
                .set("day", day)
                .exactlyOne();
    }

    void change(Action action, Agreed agreed) {
        sql.of("""
                        update pathway.action
                           set what = :what, owner = cast(:owner as text), due_on = cast(:due as date),
                               essential = :essential, version = version + 1
                         where id = :id and version = :version""")
                .set("what", agreed.what())
                .set("owner", agreed.owner())
                .set("due", agreed.dueOn())
                .set("essential", agreed.essential())
                .set("id", action.id())
                .set("version", action.version())
                .exactlyOne();
    }

    /** Done on a day by somebody, or open again. */
    void done(Action action, @Nullable LocalDate day, @Nullable UUID by) {
        sql.of("""
                        update pathway.action
                           set done_on = cast(:day as date), done_by = cast(:by as uuid), version = version + 1
                         where id = :id and version = :version""")
                .set("day", day)
                .set("by", by)
                .set("id", action.id())
                .set("version", action.version())
                .exactlyOne();
    }

    void remove(Action action) {
        sql.of("delete from pathway.action where id = :id and version = :version")
                .set("id", action.id())
                .set("version", action.version())
                .exactlyOne();
    }
}
