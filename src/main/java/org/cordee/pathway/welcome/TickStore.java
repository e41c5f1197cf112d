package org.cordee.pathway.welcome;

import java.time.LocalDate;
import java.util.UUID;
import org.cordee.platform.db.Sql;
import org.springframework.stereotype.Component;

/** Writes what each side ticks. */
@Component
class TickStore {

    private final Sql sql;

    TickStore(Sql sql) {
        this.sql = sql;
    }

    void tick(UUID placement, Ticks.Side side, String item, UUID by, LocalDate day) {
        int ignored = sql.of("""
                        insert into pathway.welcome_tick (placement_id, item, side, ticked_on, ticked_by)
                        values (:placement, :item, :side, :day, :by) on conflict do nothing""")
                .set("placement", placement)
                .set("item", item)
                .set("side", side)
                .set("day", day)
                .set("by", by)
                .anyNumber();
    }

    void untick(UUID placement, Ticks.Side side, String item) {
        int ignored = sql.of("""
                        delete from pathway.welcome_tick
                         where placement_id = :placement and item = :item and side = :side""")
                .set("placement", placement)
                .set("item", item)
                .set("side", side)
                .anyNumber();
    }
}
