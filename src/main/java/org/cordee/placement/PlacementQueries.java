package org.cordee.placement;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.db.Row;
import org.cordee.platform.db.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads placements for screens and for other modules, always as the actor may see them. */
@Component
@Transactional(readOnly = true)
class PlacementQueries {

    private static final String SUMMARY = """
            select p.id, p.peer_id, n.working_name, p.structure_id, s.shown_name, p.unit_id, u.shown_name as unit_name,
                   p.status, cast(p.agreed_hours as float8) as agreed_hours, p.referent_account_id, p.deputy_account_id,
                   p.starts_on, p.ends_on, p.started_on, p.ended_on,\s""" + PlacementRows.STATE + """

              from placement.placement p
              join structure.structure s on s.id = p.structure_id
              left join structure.structure u on u.id = p.unit_id
              left join lateral peer.names_for_me(array[p.peer_id]) n on true
            """;

    private final Sql sql;

    PlacementQueries(Sql sql) {
        this.sql = sql;
    }

    Optional<PlacementSummary> find(UUID id) {
        return sql.of(SUMMARY + " where p.id = :id").set("id", id).first(PlacementQueries::summary);
    }

    /** One page, newest first; live ones before the others are asked for by {@code live}. */
    List<PlacementSummary> page(boolean live, @Nullable UUID before, int size) {
        return sql.of(SUMMARY + """
                         where (p.state in ('proposed', 'agreed', 'active')) = :live
                           and (cast(:before as uuid) is null or p.id < cast(:before as uuid))
                         order by p.id desc limit :size""")
                .set("live", live)
                .set("before", before)
                .set("size", size)
                .list(PlacementQueries::summary);
    }

    List<PlacementSummary> liveOfPeer(UUID peer) {
        return sql.of(SUMMARY + """
                         where p.peer_id = :peer and p.state in ('proposed', 'agreed', 'active')
                         order by p.id desc""").set("peer", peer).list(PlacementQueries::summary);
    }

    List<PlacementSummary> runningIn(UUID structure) {
        return sql.of(SUMMARY + " where p.structure_id = :structure and p.state = 'active' order by p.id desc")
                .set("structure", structure)
                .list(PlacementQueries::summary);
    }

    List<PlacementSummary> liveIn(UUID structure) {
        return sql.of(SUMMARY + """
                         where p.structure_id = :structure and p.state in ('proposed', 'agreed', 'active')
                         order by p.id desc""").set("structure", structure).list(PlacementQueries::summary);
    }

    List<PlacementSummary> proposed() {
        return sql.of(SUMMARY + " where p.state = 'proposed' order by p.id desc limit 20")
                .list(PlacementQueries::summary);
    }

    /** The placements the actor accompanies, as référent or deputy. */
    List<PlacementSummary> accompaniedBy(UUID account) {
        return sql.of(SUMMARY + """
                         where :account in (p.referent_account_id, p.deputy_account_id)
                           and p.state in ('proposed', 'agreed', 'active')
                         order by p.id desc""").set("account", account).list(PlacementQueries::summary);
    }

    List<PlacementSummary> begun(LocalDate endedSince) {
        return sql.of(SUMMARY + """
                         where p.started_on is not null and (p.state = 'active' or p.ended_on >= :since)
                         order by p.id desc limit 1000""").set("since", endedSince).list(PlacementQueries::summary);
    }

    List<Pause> pauses(UUID placement) {
        return sql.of("select since, until from placement.pause where placement_id = :id order by since, id")
                .set("id", placement)
                .list(row -> new Pause(row.date("since"), row.dateOrNull("until")));
    }

    Map<PlacementStatus, Integer> running(@Nullable UUID structure) {
        Map<PlacementStatus, Integer> running = new EnumMap<>(PlacementStatus.class);
        sql.of("""
                select p.status, count(*) as number from placement.placement p
                 where p.state = 'active' and (cast(:structure as uuid) is null or p.structure_id = :structure)
                 group by p.status order by p.status""")
                .set("structure", structure)
                .each(row -> running.put(PlacementRows.status(row), (int) row.number("number")));
        return running;
    }

    List<MissionSummary> missions(UUID placement) {
        return sql.of("select m.placement_id, " + PlacementRows.MISSION + """
                         from placement.mission m
                         where m.placement_id = :placement and m.until is null and m.sheet_column <> 'i_do_not'
                         order by m.sheet_column, m.id""")
                .set("placement", placement)
                .list(row -> new MissionSummary(
                        row.uuid("id"),
                        row.uuid("placement_id"),
                        row.text("sheet_column").equals("if_agreed"),
                        row.text("what"),
                        PlacementRows.word(EngagementLevel.class, row.text("level")),
                        PlacementRows.word(CareMoment.class, row.text("moment"))));
    }

    static PlacementSummary summary(Row row) {
        return new PlacementSummary(
                row.uuid("id"),
                row.uuidOrNull("peer_id"),
                row.textOrNull("working_name"),
                new PlacementSummary.Place(
                        row.uuid("structure_id"),
                        row.text("shown_name"),
                        row.uuidOrNull("unit_id"),
                        row.textOrNull("unit_name")),
                PlacementRows.status(row),
                PlacementState.of(row.text("state")),
                new PlacementSummary.Dates(
                        row.dateOrNull("starts_on"),
                        row.dateOrNull("ends_on"),
                        row.dateOrNull("started_on"),
                        row.dateOrNull("ended_on")),
                row.decimalOrNull("agreed_hours"),
                row.uuidOrNull("referent_account_id"),
                row.uuidOrNull("deputy_account_id"));
    }

    List<Colleague> team(UUID structure) {
        return sql.of("select account_id, name from placement.team_of(:structure)")
                .set("structure", structure)
                .list(row -> new Colleague(row.uuid("account_id"), row.text("name")));
    }
}
