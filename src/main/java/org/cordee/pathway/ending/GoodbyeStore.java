package org.cordee.pathway.ending;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.db.Sql;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps goodbyes, for the two sides of a placement alone. */
@Component
class GoodbyeStore {

    private final Sql sql;

    GoodbyeStore(Sql sql) {
        this.sql = sql;
    }

    @Transactional(readOnly = true)
    public Optional<Goodbye> find(UUID placement) {
        return sql.of("""
                        select on_day, array_to_string(ways, ',') as ways from pathway.goodbye
                         where placement_id = :placement""")
                .set("placement", placement)
                .first(row -> new Goodbye(
                        row.date("on_day"), Arrays.asList(row.text("ways").split(",", -1))));
    }

    void keep(UUID placement, Goodbye goodbye, UUID by) {
        sql.of("""
                        insert into pathway.goodbye (placement_id, on_day, ways, said_by)
                        values (:placement, :on, string_to_array(:ways, ','), :by)
                        on conflict (placement_id) do update
                           set on_day = excluded.on_day, ways = excluded.ways, said_by = excluded.said_by""")
                .set("placement", placement)
                .set("on", goodbye.on())
                .set("ways", String.join(",", goodbye.ways()))
                .set("by", by)
                .exactlyOne();
    }

    void takeBack(UUID placement) {
        int ignored = sql.of("delete from pathway.goodbye where placement_id = :placement")
                .set("placement", placement)
                .anyNumber();
    }
}
