package org.cordee.placement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cordee.platform.Ids;
import org.cordee.platform.db.Sql;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the mission sheet: its lines, its link, and whether the peer's name stands on it. */
@Component
class SheetStore {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Sql sql;
    private final Ids ids;

    SheetStore(Sql sql, Ids ids) {
        this.sql = sql;
        this.ids = ids;
    }

    UUID add(UUID placement, WriteMission.Line line, boolean fixed, LocalDate today) {
        UUID id = ids.next();
        sql.of("""
                insert into placement.mission (id, placement_id, sheet_column, what, level, moment, kind, fixed, since)
                values (:id, :placement, :column, :what, cast(:level as text), cast(:moment as text),
                    cast(:kind as text), :fixed, :today)""")
                .set("id", id)
                .set("placement", placement)
                .set("column", line.column())
                .set("what", line.what())
                .set("level", line.level())
                .set("moment", line.moment())
                .set("kind", line.kind())
                .set("fixed", fixed)
                .set("today", today)
                .exactlyOne();
        return id;
    }

    private record Limit(UUID id, String what) {}

    void addLimits(UUID placement, List<String> limits, LocalDate today) {
        List<Limit> lines =
                limits.stream().map(limit -> new Limit(ids.next(), limit)).toList();
        int ignored = sql.of("""
                        insert into placement.mission (id, placement_id, sheet_column, what, fixed, since)
                        select line.id, :placement, :column, line.what, true, :today
                          from jsonb_to_recordset(cast(:lines as jsonb)) line (id uuid, what text)""")
                .set("placement", placement)
                .set("column", SheetColumn.I_DO_NOT)
                .set("lines", JSON.writeValueAsString(lines))
                .set("today", today)
                .anyNumber();
    }

    /** Ends a line; a limit that is fixed does not end. */
    void end(UUID placement, UUID mission, LocalDate today) {
        sql.of("""
                update placement.mission set until = :today, version = version + 1
                 where id = :id and placement_id = :placement and until is null and not fixed""")
                .set("id", mission)
                .set("placement", placement)
                .set("today", today)
                .exactlyOne();
    }

    int done(UUID placement) {
        return sql.of("""
                        select count(*) as number from placement.mission
                         where placement_id = :placement and sheet_column = 'i_do' and until is null""").set("placement", placement).one(row -> (int) row.number("number"));
    }

    /** Makes the link, or a new one in its place: the old one opens nothing from then on. */
    void renewLink(UUID placement, LocalDate today) {
        sql.of("""
                insert into placement.sheet_link (placement_id, serial, made_on) values (:placement, :serial, :today)
                on conflict (placement_id) do update set serial = excluded.serial, made_on = excluded.made_on""")
                .set("placement", placement)
                .set("serial", UUID.randomUUID())
                .set("today", today)
                .exactlyOne();
    }

    void showName(UUID placement, LocalDate today) {
        int ignored =
                sql.of("""
                        insert into placement.sheet_name (placement_id, since) values (:placement, :today)
                        on conflict do nothing""").set("placement", placement).set("today", today).anyNumber();
    }

    void hideName(UUID placement) {
        int ignored = sql.of("delete from placement.sheet_name where placement_id = :placement")
                .set("placement", placement)
                .anyNumber();
    }
}
