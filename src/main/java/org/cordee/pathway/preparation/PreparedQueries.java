package org.cordee.pathway.preparation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cordee.platform.db.Row;
import org.cordee.platform.db.Sql;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads when a team prepared itself, on whichever of its paths, as the actor may see it. */
@Component
@Transactional(readOnly = true)
class PreparedQueries {

    private final Sql sql;

    PreparedQueries(Sql sql) {
        this.sql = sql;
    }

    /** A path and a day of it. */
    record Line(UUID path, LocalDate day) {}

    List<Line> sessions(UUID structure) {
        return sql.of("""
                        select s.path_id, s.held_on as day from pathway.preparation s
                          join pathway.path p on p.id = s.path_id
                         where p.structure_id = :structure order by s.held_on desc, s.id limit 500""").set("structure", structure).list(PreparedQueries::line);
    }

    List<Line> charters(UUID structure) {
        return sql.of("""
                        select c.path_id, c.changed_on as day from pathway.charter c
                          join pathway.path p on p.id = c.path_id
                         where p.structure_id = :structure
                           and exists (select from pathway.charter_reading r
                             where r.path_id = c.path_id and r.edition = c.edition)
                         order by c.changed_on desc, c.path_id limit 500""").set("structure", structure).list(PreparedQueries::line);
    }

    private static Line line(Row row) {
        return new Line(row.uuid("path_id"), row.date("day"));
    }
}
