package org.cordee.placement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.db.Row;
import org.cordee.platform.db.Sql;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the places that structures offer. */
@Component
@Transactional(readOnly = true)
class OpenPlaceQueries {

    private static final int MOST = 300;

    private final Sql sql;

    OpenPlaceQueries(Sql sql) {
        this.sql = sql;
    }

    /** The places anybody may read, by department, then by name; a structure that closed offers none. */
    List<OpenPlace> open() {
        return sql.of("""
                        select s.id, s.shown_name as name, coalesce(s.town, '') as town,
                               coalesce(d.code || ' ' || d.name, '') as department, o.statuses, o.until
                          from placement.opening o
                          join structure.structure s on s.id = o.structure_id and s.closed_on is null
                          left join structure.department d on d.code = s.department
                         order by d.code, s.shown_name collate "fr-x-icu", s.id limit :most""")
                .set("most", MOST)
                .list(row -> new OpenPlace(
                        row.uuid("id"),
                        row.text("name"),
                        row.text("town"),
                        row.text("department"),
                        statuses(row),
                        row.date("until")));
    }

    /** What this structure wrote, for its own direction. */
    Optional<Opening> of(UUID structure) {
        return sql.of(
                        "select places, statuses, opened_on, until from placement.opening where structure_id = :structure")
                .set("structure", structure)
                .first(row ->
                        new Opening(row.integer("places"), statuses(row), row.date("opened_on"), row.date("until")));
    }

    private static List<PlacementStatus> statuses(Row row) {
        return row.texts("statuses").stream()
                .map(code -> PlacementStatus.valueOf(code.toUpperCase(Locale.ROOT)))
                .toList();
    }
}
