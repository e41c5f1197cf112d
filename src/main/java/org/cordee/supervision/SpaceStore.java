package org.cordee.supervision;

import java.time.LocalDate;
import java.util.UUID;
import org.cordee.platform.db.Sql;
import org.springframework.stereotype.Component;

/** Writes how often spaces are held. */
@Component
class SpaceStore {

    private final Sql sql;

    SpaceStore(Sql sql) {
        this.sql = sql;
    }

    void set(UUID placement, Rhythm rhythm, LocalDate on) {
        sql.of("""
                        insert into supervision.rhythm (placement_id, space, weeks, with_whom, set_on)
                        values (:placement, :space, :weeks, :who, :on)
                        on conflict (placement_id, space) do update
                           set weeks = excluded.weeks, with_whom = excluded.with_whom, set_on = excluded.set_on,
                               read_on = null""")
                .set("placement", placement)
                .set("space", rhythm.space().code())
                .set("weeks", rhythm.weeks())
                .set("who", rhythm.withWhom())
                .set("on", on)
                .exactlyOne();
    }

    void read(UUID placement, LocalDate on) {
        sql.of("update supervision.rhythm set read_on = :on where placement_id = :placement and read_on is null")
                .set("placement", placement)
                .set("on", on)
                .run();
    }
}
