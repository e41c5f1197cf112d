package org.cordee.pathway.preparation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.NotFound;
import org.cordee.platform.db.Row;
import org.cordee.platform.db.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads fears and hopes as the actor may see them. */
@Component
@Transactional(readOnly = true)
class FearQueries {

    private static final String FEAR = """
            select f.id, f.path_id, f.kind, f.words, f.said_by, f.said_on, f.answer, f.answered_on, f.owner_function,
                   f.owner_account_id, f.due_on, f.version, m.name as owner_name
              from pathway.fear f
              join pathway.path p on p.id = f.path_id
              left join lateral placement.team_of(p.structure_id) m on m.account_id = f.owner_account_id
            """;

    private final Sql sql;

    FearQueries(Sql sql) {
        this.sql = sql;
    }

    Fear get(UUID id) {
        Optional<Fear> found = sql.of(FEAR + " where f.id = :id").set("id", id).first(FearQueries::fear);
        return found.orElseThrow(() -> new NotFound("fear " + id));
    }

    /** Those of a path by day; those of one day in no order. */
    List<Fear> of(UUID path) {
        return sql.of(FEAR + " where f.path_id = :path order by f.said_on, f.id limit 200")
                .set("path", path)
                .list(FearQueries::fear);
    }

    private static Fear fear(Row row) {
        String answer = row.textOrNull("answer");
        return new Fear(
                row.uuid("id"),
                row.uuid("path_id"),
                new Fear.Said(
                        row.text("kind").equals("fear") ? Fear.Kind.FEAR : Fear.Kind.HOPE,
                        row.text("words"),
                        row.textOrNull("said_by"),
                        row.date("said_on")),
                answer == null ? null : new Fear.Answer(answer, row.date("answered_on")),
                owner(row),
                row.integer("version"));
    }

    private static Fear.@Nullable Owner owner(Row row) {
        LocalDate due = row.dateOrNull("due_on");
        return due == null
                ? null
                : new Fear.Owner(
                        row.textOrNull("owner_function"),
                        row.uuidOrNull("owner_account_id"),
                        row.textOrNull("owner_name"),
                        due);
    }
}
