package org.cordee.pathway.preparation;

import java.util.UUID;
import org.cordee.platform.Ids;
import org.cordee.platform.db.Sql;
import org.springframework.stereotype.Component;

/** Writes preparation sessions. */
@Component
class SessionStore {

    private final Sql sql;
    private final Ids ids;

    SessionStore(Sql sql, Ids ids) {
        this.sql = sql;
        this.ids = ids;
    }

    void add(Session session) {
        sql.of("insert into pathway.preparation (id, path_id, held_on, said) values (:id, :path, :day, :said)")
                .set("id", session.id())
                .set("path", session.path())
                .set("day", session.heldOn())
                .set("said", session.said())
                .exactlyOne();
        session.came()
                .forEach((function, people) -> sql.of(
                                "insert into pathway.attendance values (:session, :function, :people)")
                        .set("session", session.id())
                        .set("function", function)
                        .set("people", people)
                        .exactlyOne());
        for (Session.Material material : session.materials()) {
            sql.of("insert into pathway.material values (:id, :session, :title, cast(:address as text))")
                    .set("id", ids.next())
                    .set("session", session.id())
                    .set("title", material.title())
                    .set("address", material.address())
                    .exactlyOne();
        }
    }

    void remove(UUID session) {
        sql.of("delete from pathway.preparation where id = :id")
                .set("id", session)
                .exactlyOne();
    }
}
