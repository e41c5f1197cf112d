package org.cordee.placement;

import java.util.Locale;
import org.cordee.platform.db.Row;
import org.jspecify.annotations.Nullable;

/** Reads rows of the schema placement; the columns a select must name stand beside each reading. */
final class PlacementRows {

    /** The state as the actor may know it: row security hides the pauses of others. */
    static final String STATE = """
            case when p.state = 'active' and exists (select from placement.pause z
                 where z.placement_id = p.id and (z.until is null or z.until > (select platform.actor_today()))) then 'paused' else p.state end as state""";

    static final String PLACEMENT = """
            p.id, p.peer_id, p.structure_id, p.unit_id, p.territory_id, p.status, cast(p.agreed_hours as float8) as agreed_hours, p.rhythm,
            p.association_id, p.training_body_id, p.referent_account_id, p.deputy_account_id, p.starts_on, p.ends_on,
            p.started_on, p.ended_on, p.peer_agreed_on, p.structure_agreed_on, p.training_agreed_on, p.proposed_by, p.proposed_on,
            p.papers_version, p.peer_first, placement.school_answers(p.training_body_id) as school_answers, p.version,\s""" + STATE;

    static final String MISSION = "m.id, m.sheet_column, m.what, m.level, m.moment, m.kind, m.fixed, m.since ";

    private PlacementRows() {}

    static Placement placement(Row row) {
        return new Placement(
                row.uuid("id"),
                row.uuidOrNull("peer_id"),
                new Placement.Place(row.uuid("structure_id"), row.uuidOrNull("unit_id"), row.uuid("territory_id")),
                new Placement.Terms(
                        status(row),
                        row.decimalOrNull("agreed_hours"),
                        row.textOrNull("rhythm"),
                        row.uuidOrNull("association_id"),
                        row.uuidOrNull("training_body_id")),
                new Placement.Leads(row.uuidOrNull("referent_account_id"), row.uuidOrNull("deputy_account_id")),
                new Placement.Calendar(
                        row.dateOrNull("starts_on"),
                        row.dateOrNull("ends_on"),
                        row.dateOrNull("started_on"),
                        row.dateOrNull("ended_on")),
                new Placement.Yes(
                        row.dateOrNull("peer_agreed_on"),
                        row.dateOrNull("structure_agreed_on"),
                        row.dateOrNull("training_agreed_on"),
                        row.truth("school_answers")),
                PlacementState.of(row.text("state")),
                new Placement.Origin(
                        row.uuidOrNull("proposed_by"),
                        row.date("proposed_on"),
                        row.integer("papers_version"),
                        row.truth("peer_first")),
                row.integer("version"));
    }

    static Mission mission(Row row) {
        return new Mission(
                row.uuid("id"),
                word(SheetColumn.class, row.text("sheet_column")),
                row.text("what"),
                wordOrNull(EngagementLevel.class, row.textOrNull("level")),
                wordOrNull(CareMoment.class, row.textOrNull("moment")),
                row.textOrNull("kind"),
                row.truth("fixed"),
                row.date("since"));
    }

    static PlacementStatus status(Row row) {
        return word(PlacementStatus.class, row.text("status"));
    }

    static <E extends Enum<E>> E word(Class<E> type, String code) {
        return Enum.valueOf(type, code.toUpperCase(Locale.ROOT));
    }

    private static <E extends Enum<E>> @Nullable E wordOrNull(Class<E> type, @Nullable String code) {
        return code == null ? null : word(type, code);
    }
}
