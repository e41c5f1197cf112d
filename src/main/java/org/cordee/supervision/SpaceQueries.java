package org.cordee.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.cordee.platform.db.Row;
import org.cordee.platform.db.Sql;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads how often spaces are held, and what everybody may know of supervision. */
@Component
@Transactional(readOnly = true)
class SpaceQueries {

    private final Sql sql;

    SpaceQueries(Sql sql) {
        this.sql = sql;
    }

    /** What was set for a placement. */
    List<Rhythm> rhythms(UUID placement) {
        return sql.of("""
                        select space, weeks, with_whom, set_on, read_on from supervision.rhythm
                         where placement_id = :placement order by space""").set("placement", placement).list(SpaceQueries::rhythm);
    }

    /** The meetings of supervision of a year, as everybody the placement concerns may know them. */
    Held held(UUID placement) {
        return sql.of("select planned, array(select unnest(days)::text) as days from supervision.held(:placement)")
                .set("placement", placement)
                .first(row -> new Held(
                        row.integer("planned"),
                        row.texts("days").stream().map(LocalDate::parse).toList()))
                .orElse(Held.NONE);
    }

    private static Rhythm rhythm(Row row) {
        return new Rhythm(
                Space.valueOf(row.text("space").toUpperCase(Locale.ROOT)),
                row.integer("weeks"),
                row.text("with_whom"),
                row.dateOrNull("set_on"),
                row.dateOrNull("read_on"));
    }
}
