package org.cordee.pathway;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.Ids;
import org.cordee.platform.NotFound;
import org.cordee.platform.db.Row;
import org.cordee.platform.db.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps paths, their steps and what a director went past. */
@Component
class PathStore {

    private static final String PATH = """
            select p.id, p.structure_id, p.territory_id, s.shown_name, p.entry, p.content_version, p.started_on,
                   p.arrival_on, p.closed_on, p.placement_id, p.version
              from pathway.path p join structure.structure s on s.id = p.structure_id
            """;

    private final Sql sql;
    private final Ids ids;

    PathStore(Sql sql, Ids ids) {
        this.sql = sql;
        this.ids = ids;
    }

    /** The path; stops when there is none, hidden ones included. */
    Path get(UUID id) {
        return with(sql.of(PATH + " where p.id = :id").set("id", id).first(row -> path(row, List.of())))
                .orElseThrow(() -> new NotFound("path " + id));
    }

    /** The path that prepares this placement, if the actor may see one. */
    Optional<Path> ofPlacement(UUID placement) {
        return with(sql.of(PATH + " where p.placement_id = :placement")
                .set("placement", placement)
                .first(row -> path(row, List.of())));
    }

    private Optional<Path> with(Optional<Path> bare) {
        return bare.map(path -> new Path(
                path.id(),
                path.place(),
                path.entry(),
                path.contentVersion(),
                path.dates(),
                path.placement(),
                steps(path.id()),
                path.version()));
    }

    private List<Path.Step> steps(UUID path) {
        return sql.of("""
                        select t.code, t.who, t.due_on, t.done_on, t.version, o.reason, o.made_on
                          from pathway.step t
                          left join pathway.override o on o.path_id = t.path_id and o.code = t.code
                         where t.path_id = :path order by t.ordinal""").set("path", path).list(PathStore::step);
    }

    void insert(Path path) {
        sql.of("""
                insert into pathway.path (id, structure_id, territory_id, entry, content_version, placement_id,
                    started_on, arrival_on)
                values (:id, :structure, :territory, :entry, :content, cast(:placement as uuid), :started,
                    cast(:arrival as date))""")
                .set("id", path.id())
                .set("structure", path.place().structure())
                .set("territory", path.place().territory())
                .set("entry", path.entry())
                .set("content", path.contentVersion())
                .set("placement", path.placement())
                .set("started", path.dates().startedOn())
                .set("arrival", path.dates().arrivalOn())
                .exactlyOne();
        int ordinal = 0;
        for (Path.Step step : path.steps()) {
            sql.of("""
                            insert into pathway.step (path_id, code, ordinal, due_on)
                            values (:path, :code, :ordinal, cast(:due as date))""")
                    .set("path", path.id())
                    .set("due", step.dueOn())
                    .set("code", step.code())
                    .set("ordinal", ordinal++)
                    .exactlyOne();
        }
    }

    void saveStep(UUID path, Path.Step step, @Nullable UUID doneBy) {
        sql.of("""
                update pathway.step
                   set who = cast(:who as text), due_on = cast(:due as date), done_on = cast(:done as date),
                       due_by_hand = case when cast(:due as date) is distinct from due_on
                                          then cast(:due as date) is not null else due_by_hand end,
                       done_by = cast(:by as uuid), version = version + 1
                 where path_id = :path and code = :code and version = :version""")
                .set("who", step.who())
                .set("due", step.dueOn())
                .set("done", step.doneOn())
                .set("by", doneBy)
                .set("path", path)
                .set("code", step.code())
                .set("version", step.version())
                .exactlyOne();
    }

    void savePlan(UUID path, @Nullable LocalDate arrival, @Nullable UUID placement, int version) {
        sql.of("""
                update pathway.path
                   set arrival_on = cast(:arrival as date), placement_id = cast(:placement as uuid),
                       version = version + 1
                 where id = :path and version = :version""")
                .set("arrival", arrival)
                .set("placement", placement)
                .set("path", path)
                .set("version", version)
                .exactlyOne();
    }

    /** A day that follows the arrival; one written by somebody, or of a step that is done, stays. */
    void saveDue(UUID path, String code, LocalDate due) {
        sql.of("""
                update pathway.step set due_on = :due, version = version + 1
                 where path_id = :path and code = :code and not due_by_hand and done_on is null
                   and due_on is distinct from :due""").set("due", due).set("path", path).set("code", code).run();
    }

    void goPast(UUID path, String code, Path.GonePast past, UUID by) {
        sql.of("""
                insert into pathway.override (id, path_id, code, reason, made_on, made_by)
                values (:id, :path, :code, :reason, :day, :by)""")
                .set("id", ids.next())
                .set("path", path)
                .set("code", code)
                .set("reason", past.reason())
                .set("day", past.madeOn())
                .set("by", by)
                .exactlyOne();
    }

    void goPast(UUID path, UUID action, Path.GonePast past, UUID by) {
        sql.of("""
                insert into pathway.override (id, path_id, action_id, reason, made_on, made_by)
                values (:id, :path, :action, :reason, :day, :by)""")
                .set("id", ids.next())
                .set("path", path)
                .set("action", action)
                .set("reason", past.reason())
                .set("day", past.madeOn())
                .set("by", by)
                .exactlyOne();
    }

    static Path path(Row row, List<Path.Step> steps) {
        return new Path(
                row.uuid("id"),
                new Path.Place(row.uuid("structure_id"), row.uuid("territory_id"), row.text("shown_name")),
                Entry.of(row.text("entry")),
                row.integer("content_version"),
                new Path.Dates(row.date("started_on"), row.dateOrNull("arrival_on"), row.dateOrNull("closed_on")),
                row.uuidOrNull("placement_id"),
                steps,
                row.integer("version"));
    }

    static Path.Step step(Row row) {
        String reason = row.textOrNull("reason");
        return new Path.Step(
                row.text("code"),
                row.textOrNull("who"),
                row.dateOrNull("due_on"),
                row.dateOrNull("done_on"),
                reason == null ? null : new Path.GonePast(reason, row.date("made_on")),
                row.integer("version"));
    }
}
