package org.cordee.pathway.preparation;

import org.cordee.platform.db.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the register of fears and hopes. */
@Component
class FearStore {

    private final Sql sql;

    FearStore(Sql sql) {
        this.sql = sql;
    }

    void add(Fear fear) {
        sql.of("""
                        insert into pathway.fear (id, path_id, kind, words, said_by, said_on)
                        values (:id, :path, :kind, :words, cast(:by as text), :day)""")
                .set("id", fear.id())
                .set("path", fear.path())
                .set("kind", fear.said().kind())
                .set("words", fear.said().words())
                .set("by", fear.said().by())
                .set("day", fear.said().on())
                .exactlyOne();
    }

    void answer(Fear fear, Fear.@Nullable Answer answer) {
        sql.of("""
                        update pathway.fear
                           set answer = cast(:words as text), answered_on = cast(:day as date), version = version + 1
                         where id = :id and version = :version""")
                .set("words", answer == null ? null : answer.words())
                .set("day", answer == null ? null : answer.on())
                .set("id", fear.id())
                .set("version", fear.version())
                .exactlyOne();
    }

    void own(Fear fear, Fear.Owner owner) {
        sql.of("""
                        update pathway.fear
                           set owner_function = cast(:function as text), owner_account_id = cast(:account as uuid),
                               due_on = :due, version = version + 1
                         where id = :id and version = :version""")
                .set("function", owner.function())
                .set("account", owner.account())
                .set("due", owner.dueOn())
                .set("id", fear.id())
                .set("version", fear.version())
                .exactlyOne();
    }

    void remove(Fear fear) {
        sql.of("delete from pathway.fear where id = :id and version = :version")
                .set("id", fear.id())
                .set("version", fear.version())
                .exactlyOne();
    }
}
