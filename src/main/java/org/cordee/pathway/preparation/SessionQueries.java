package org.cordee.pathway.preparation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.db.Row;
import org.cordee.platform.db.Sql;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads preparation sessions as the actor may see them. */
@Component
@Transactional(readOnly = true)
class SessionQueries {

    private final Sql sql;

    SessionQueries(Sql sql) {
        this.sql = sql;
    }

    /** The sessions of a path, the latest first, sixty at most. */
    List<Session> of(UUID path) {
        Map<UUID, Session> sessions = new LinkedHashMap<>();
        sql.of("""
                        select id, path_id, held_on, said from pathway.preparation
                         where path_id = :path order by held_on desc, id desc limit 60""").set("path", path).each(row -> sessions.put(row.uuid("id"), session(row)));
        sql.of("""
                        select a.preparation_id, a.team_function, a.people
                          from pathway.attendance a join pathway.preparation s on s.id = a.preparation_id
                         where s.path_id = :path order by a.people desc, a.team_function""")
                .set("path", path)
                .each(row -> shown(sessions, row)
                        .ifPresent(session -> session.came().put(row.text("team_function"), row.integer("people"))));
        sql.of("""
                        select m.preparation_id, m.title, m.address
                          from pathway.material m join pathway.preparation s on s.id = m.preparation_id
                         where s.path_id = :path order by m.id""")
                .set("path", path)
                .each(row -> shown(sessions, row)
                        .ifPresent(session -> session.materials()
                                .add(new Session.Material(row.text("title"), row.textOrNull("address")))));
        return List.copyOf(sessions.values());
    }

    /** The path of a session; stops when there is none the actor may see. */
    UUID path(UUID session) {
        return sql.of("select path_id from pathway.preparation where id = :id")
                .set("id", session)
                .one(row -> row.uuid("path_id"));
    }

    private static Optional<Session> shown(Map<UUID, Session> sessions, Row row) {
        return Optional.ofNullable(sessions.get(row.uuid("preparation_id")));
    }

    private static Session session(Row row) {
        return new Session(
                row.uuid("id"),
                row.uuid("path_id"),
                row.date("held_on"),
                row.text("said"),
                new LinkedHashMap<>(),
                new ArrayList<>());
    }
}
