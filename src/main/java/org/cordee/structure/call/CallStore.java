package org.cordee.structure.call;

import java.time.LocalDate;
import java.util.UUID;
import org.cordee.platform.db.Sql;
import org.springframework.stereotype.Component;

/** Writes offers. */
@Component
class CallStore {

    private final Sql sql;

    CallStore(Sql sql) {
        this.sql = sql;
    }

    void keep(UUID structure, UUID territory, CallOffer.Reach reach, LocalDate until) {
        sql.of("""
                        insert into structure.call_offer (structure_id, territory_id, who, hours, phone, until)
                        values (:structure, :territory, :who, :hours, :phone, :until)
                        on conflict (structure_id) do update
                          set who = excluded.who, hours = excluded.hours, phone = excluded.phone,
                              until = excluded.until""")
                .set("structure", structure)
                .set("territory", territory)
                .set("who", reach.who())
                .set("hours", reach.hours())
                .set("phone", reach.phone())
                .set("until", until)
                .exactlyOne();
    }

    void withdraw(UUID structure) {
        sql.of("delete from structure.call_offer where structure_id = :structure")
                .set("structure", structure)
                .run();
    }
}
