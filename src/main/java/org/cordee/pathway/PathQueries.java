package org.cordee.pathway;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cordee.platform.db.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads paths for lists and boards, always as the actor may see them. */
@Component
@Transactional(readOnly = true)
class PathQueries {

    private final Sql sql;

    PathQueries(Sql sql) {
        this.sql = sql;
    }

    /** A step of the actor's paths with a day, for the list of what is due. */
    record Due(UUID path, String structure, int contentVersion, String code, LocalDate dueOn) {}

    /** One page of open paths with their steps, newest first, in one query. */
    List<Path> page(@Nullable UUID before, int size) {
        Map<UUID, Path> paths = new LinkedHashMap<>();
        sql.of("""
                select p.id, p.structure_id, p.territory_id, s.shown_name, p.entry, p.content_version, p.started_on,
                       p.arrival_on, p.closed_on, p.placement_id, p.version as path_version,
                       t.code, t.who, t.due_on, t.done_on, t.version, o.reason, o.made_on
                  from (select * from pathway.path p
                         where p.closed_on is null and (cast(:before as uuid) is null or p.id < cast(:before as uuid))
                         order by p.id desc limit :size) p
                  join structure.structure s on s.id = p.structure_id
                  join pathway.step t on t.path_id = p.id
                  left join pathway.override o on o.path_id = t.path_id and o.code = t.code
                 order by p.id desc, t.ordinal""")
                .set("before", before)
                .set("size", size)
                .each(row -> paths.computeIfAbsent(row.uuid("id"), id -> PathStore.path(row, new ArrayList<>()))
                        .steps()
                        .add(PathStore.step(row)));
        return List.copyOf(paths.values());
    }

    /** The open steps due until a day, the oldest first. */
    List<Due> dueUntil(LocalDate last, int most) {
        return sql.of("""
                        select p.id, s.shown_name, p.content_version, t.code, t.due_on
                          from pathway.step t
                          join pathway.path p on p.id = t.path_id
                          join structure.structure s on s.id = p.structure_id
                          left join pathway.override o on o.path_id = t.path_id and o.code = t.code
                         where t.done_on is null and t.due_on <= :last and p.closed_on is null and o.id is null
                         order by t.due_on, t.path_id, t.ordinal limit :most""")
                .set("last", last)
                .set("most", most)
                .list(row -> new Due(
                        row.uuid("id"),
                        row.text("shown_name"),
                        row.integer("content_version"),
                        row.text("code"),
                        row.date("due_on")));
    }
}
