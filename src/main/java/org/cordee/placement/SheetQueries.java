package org.cordee.placement;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.db.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads a sheet by its link, for a staff room without accounts. */
@Component
@Transactional(readOnly = true)
class SheetQueries {

    private final Sql sql;

    SheetQueries(Sql sql) {
        this.sql = sql;
    }

    /** What the head of a sheet says. */
    record Head(
            @Nullable String peer,
            String place,
            @Nullable String referent,
            @Nullable String deputy) {}

    /** Empty when the link was renewed, or the placement is over. */
    Optional<Head> head(UUID serial) {
        return sql.of("""
                        select o.working_name, o.referent, o.deputy,
                               coalesce(u.shown_name || ', ', '') || s.shown_name as place
                          from placement.open_sheet(:serial) o
                          join structure.structure s on s.id = o.structure_id
                          left join structure.structure u on u.id = o.unit_id""")
                .set("serial", serial)
                .first(row -> new Head(
                        row.textOrNull("working_name"),
                        row.text("place"),
                        row.textOrNull("referent"),
                        row.textOrNull("deputy")));
    }

    List<Mission> lines(UUID serial) {
        return sql.of("""
                        select m.id, m.sheet_column, m.what, m.level, m.moment, cast(null as text) as kind, m.fixed,
                               m.since
                          from placement.open_sheet_lines(:serial) m order by m.fixed, m.id""").set("serial", serial).list(PlacementRows::mission);
    }
}
