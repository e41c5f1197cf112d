package org.cordee.activity;

import java.time.LocalDate;
import java.util.UUID;
import org.cordee.platform.db.Sql;
import org.cordee.platform.time.Today;
import org.springframework.stereotype.Component;

/** Keeps which quarters a peer showed. */
@Component
class LevelStore {

    private final Sql sql;
    private final Today today;

    LevelStore(Sql sql, Today today) {
        this.sql = sql;
        this.today = today;
    }

    void share(UUID peer, UUID placement, LocalDate quarter, boolean shared) {
        int ignored = sql.of("delete from activity.level_shared where placement_id = :placement and quarter = :quarter")
                .set("placement", placement)
                .set("quarter", quarter)
                .anyNumber();
        if (shared) {
            sql.of("""
                            insert into activity.level_shared (placement_id, quarter, peer_id, shared_on)
                            values (:placement, :quarter, :peer, :today)""")
                    .set("placement", placement)
                    .set("quarter", quarter)
                    .set("peer", peer)
                    .set("today", today.date())
                    .exactlyOne();
        }
    }
}
