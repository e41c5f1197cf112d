package org.cordee.placement;

import java.util.List;
import java.util.UUID;
import org.cordee.platform.db.Row;
import org.cordee.platform.db.Sql;
import org.cordee.platform.web.Option;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads one placement for its own pages. */
@Component
@Transactional(readOnly = true)
class DetailQueries {

    private final Sql sql;

    DetailQueries(Sql sql) {
        this.sql = sql;
    }

    /** The placement; stops when there is none, hidden ones included. */
    PlacementDetail get(UUID id) {
        return sql.of("select " + PlacementRows.PLACEMENT + """
                        , n.working_name, s.shown_name, u.shown_name as unit_name, a.shown_name as association_name,
                          t.shown_name as training_name, placement.lead_name(p.referent_account_id) as referent_name,
                          placement.lead_name(p.deputy_account_id) as deputy_name, l.serial,
                          exists (select from placement.sheet_name e where e.placement_id = p.id) as named,
                          placement.accompanied_account(p.peer_id) as account,
                           placement.managing_body(p.structure_id, p.unit_id) as body, seat.offered_until
                     from placement.placement p
                     join structure.structure s on s.id = p.structure_id
                     left join structure.structure u on u.id = p.unit_id
                     left join structure.structure a on a.id = p.association_id
                     left join structure.structure t on t.id = p.training_body_id
                     left join placement.seat seat on seat.placement_id = p.id
                     left join placement.sheet_link l on l.placement_id = p.id
                     left join lateral peer.names_for_me(array[p.peer_id]) n on true
                    where p.id = :id""").set("id", id).one(DetailQueries::detail);
    }

    /** The lines of the sheet of today, the limits last. */
    List<Mission> lines(UUID placement) {
        return sql.of("select " + PlacementRows.MISSION + """
                         from placement.mission m
                         where m.placement_id = :placement and m.until is null order by m.fixed, m.id""")
                .set("placement", placement)
                .list(PlacementRows::mission);
    }

    List<PlacementDetail.Marked> papers(UUID placement) {
        return sql.of("""
                        select kind, marked_on, valid_until, null as checker
                          from placement.paper where placement_id = :placement
                        union all
                        select kind, checked_on, null, placement.checker_name(placement_id, kind)
                          from placement.clearance where placement_id = :placement order by kind""")
                .set("placement", placement)
                .list(row -> new PlacementDetail.Marked(
                        row.text("kind"),
                        row.date("marked_on"),
                        row.dateOrNull("valid_until"),
                        row.textOrNull("checker")));
    }

    /** Who may be référent or deputy in a structure. */
    List<Option> team(UUID structure) {
        return sql.of("select account_id, name from placement.team_of(:structure)")
                .set("structure", structure)
                .list(row -> Option.of(row.uuid("account_id").toString(), row.text("name")));
    }

    /** The peers the actor may propose a place in this structure, by the names they let the actor know. */
    List<Option> proposable(UUID structure) {
        return sql.of("select id, working_name from placement.proposable(:structure)")
                .set("structure", structure)
                .list(row -> Option.of(row.uuid("id").toString(), row.text("working_name")));
    }

    private static PlacementDetail detail(Row row) {
        return new PlacementDetail(
                PlacementRows.placement(row),
                new PlacementDetail.Names(
                        row.textOrNull("working_name"),
                        row.text("shown_name"),
                        row.textOrNull("unit_name"),
                        row.textOrNull("association_name"),
                        row.textOrNull("training_name"),
                        row.textOrNull("referent_name"),
                        row.textOrNull("deputy_name")),
                new PlacementDetail.Sheet(row.uuidOrNull("serial"), row.truth("named"), row.uuidOrNull("account")),
                ManagingBody.of(row.text("body")),
                row.dateOrNull("offered_until"));
    }
}
