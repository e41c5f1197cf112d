package org.cordee.placement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.cordee.platform.db.Row;
import org.cordee.platform.db.Sql;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class WorkPlaceQueries {

    private static final String SELECT = """
            select p.id, p.structure_id, p.peer_id, s.shown_name, p.started_on, p.ends_on, p.ended_on,
                   m.id as mission, m.what, m.kind, m.level, m.moment
              from placement.placement p
              join structure.structure s on s.id = coalesce(p.unit_id, p.structure_id)
              left join placement.mission m on m.placement_id = p.id and m.until is null
                    and m.sheet_column in ('i_do', 'if_agreed')
             where p.started_on is not null and p.peer_id is not null and\s""";
    private static final String ORDER = " order by p.started_on desc, p.id, m.sheet_column, m.id";

    private final Sql sql;

    WorkPlaceQueries(Sql sql) {
        this.sql = sql;
    }

    public List<WorkPlace> ofPeer(UUID peer) {
        return grouped(
                sql.of(SELECT + "p.peer_id = :peer" + ORDER).set("peer", peer).list(WorkPlaceQueries::read));
    }

    public List<WorkPlace> ledBy(UUID account) {
        return grouped(sql.of(SELECT + ":account in (p.referent_account_id, p.deputy_account_id)" + ORDER)
                .set("account", account)
                .list(WorkPlaceQueries::read));
    }

    private static List<WorkPlace> grouped(List<WorkPlace> rows) {
        Map<UUID, WorkPlace> places = new LinkedHashMap<>();
        rows.forEach(row -> places.merge(row.placement(), row, WorkPlaceQueries::together));
        return List.copyOf(places.values());
    }

    private static WorkPlace together(WorkPlace known, WorkPlace more) {
        List<WorkPlace.WorkMission> missions = new ArrayList<>(known.missions());
        missions.addAll(more.missions());
        return new WorkPlace(
                known.placement(),
                known.structure(),
                known.peer(),
                known.name(),
                known.started(),
                known.ends(),
                known.ended(),
                missions);
    }

    private static WorkPlace read(Row row) {
        return new WorkPlace(
                row.uuid("id"),
                row.uuid("structure_id"),
                row.uuid("peer_id"),
                row.text("shown_name"),
                row.date("started_on"),
                row.dateOrNull("ends_on"),
                row.dateOrNull("ended_on"),
                row.uuidOrNull("mission") == null ? List.of() : List.of(mission(row)));
    }

    private static WorkPlace.WorkMission mission(Row row) {
        return new WorkPlace.WorkMission(
                row.uuid("mission"),
                row.text("what"),
                row.textOrNull("kind"),
                EngagementLevel.valueOf(row.text("level").toUpperCase(Locale.ROOT)),
                CareMoment.valueOf(row.text("moment").toUpperCase(Locale.ROOT)));
    }
}
