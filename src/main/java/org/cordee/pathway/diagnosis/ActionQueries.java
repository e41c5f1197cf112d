package org.cordee.pathway.diagnosis;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.db.Row;
import org.cordee.platform.db.Sql;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what teams agreed, as the actor may see it. */
@Component
@Transactional(readOnly = true)
class ActionQueries {

    private static final String ACTION = """
            select id, path_id, structure_id, practice, what, owner, due_on, essential, done_on, version from pathway.action
            """;

    private final Sql sql;

    ActionQueries(Sql sql) {
        this.sql = sql;
    }

    Optional<Action> find(UUID id) {
        return sql.of(ACTION + " where id = :id").set("id", id).first(ActionQueries::action);
    }

    /** Those of a path: open ones first, what an arrival waits for before the rest, then by day. */
    List<Action> of(UUID path) {
        return sql.of(ACTION + """
                         where path_id = :path
                         order by (done_on is not null), essential desc, due_on nulls last, id limit 200""").set("path", path).list(ActionQueries::action);
    }

    private static Action action(Row row) {
        return new Action(
                row.uuid("id"),
                row.uuid("path_id"),
                row.uuid("structure_id"),
                row.textOrNull("practice"),
                new Agreed(row.text("what"), row.textOrNull("owner"), row.dateOrNull("due_on"), row.truth("essential")),
                row.dateOrNull("done_on"),
                row.integer("version"));
    }
}
