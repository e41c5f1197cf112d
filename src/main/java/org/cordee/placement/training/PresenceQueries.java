package org.cordee.placement.training;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.db.Row;
import org.cordee.platform.db.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads hours in presence, as the actor may see them: the school reads those confirmed. */
@Component
@Transactional(readOnly = true)
class PresenceQueries {

    private static final String LINE = "select id, day, minutes, state, note, version from placement.presence ";

    private final Sql sql;

    PresenceQueries(Sql sql) {
        this.sql = sql;
    }

    /** One page of lines, the newest day first. */
    List<Presence> page(UUID placement, @Nullable LocalDate before, int size) {
        return sql.of(LINE + """
                        where placement_id = :placement and (cast(:before as date) is null or day < cast(:before as date))
                        order by day desc limit :size""")
                .set("placement", placement)
                .set("before", before)
                .set("size", size)
                .list(PresenceQueries::line);
    }

    Optional<Presence> on(UUID placement, LocalDate day) {
        return sql.of(LINE + "where placement_id = :placement and day = :day")
                .set("placement", placement)
                .set("day", day)
                .first(PresenceQueries::line);
    }

    Optional<Presence> find(UUID placement, UUID id) {
        return sql.of(LINE + "where placement_id = :placement and id = :id")
                .set("placement", placement)
                .set("id", id)
                .first(PresenceQueries::line);
    }

    PresenceSum sum(UUID placement, @Nullable Integer agreed) {
        return sql.of("""
                        select coalesce(sum(minutes) filter (where state = 'confirmed'), 0) as confirmed,
                               coalesce(sum(minutes) filter (where state <> 'confirmed'), 0) as waiting
                          from placement.presence where placement_id = :placement""")
                .set("placement", placement)
                .one(row -> new PresenceSum(row.number("confirmed"), row.number("waiting"), agreed));
    }

    private static Presence line(Row row) {
        return new Presence(
                row.uuid("id"),
                row.date("day"),
                row.integer("minutes"),
                Presence.State.of(row.text("state")),
                row.textOrNull("note"),
                row.integer("version"));
    }
}
