package org.cordee.placement.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cordee.platform.db.Sql;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps which place a proposal stands for; the database alone gives places out, one at a time for each period. */
@Component
class HeldSeatStore {

    private final Sql sql;

    HeldSeatStore(Sql sql) {
        this.sql = sql;
    }

    void ask(UUID placement, UUID period, LocalDate today) {
        sql.of("""
                insert into placement.seat (placement_id, period_id, state, since)
                values (:placement, :period, 'asked', :today)""")
                .set("placement", placement)
                .set("period", period)
                .set("today", today)
                .exactlyOne();
    }

    /** Offers what is free in a period to those who wait; gives how many were offered. */
    int offerFree(UUID period, int days) {
        return sql.of("select placement.offer_free_seats(:period, :days) as offered")
                .set("period", period)
                .set("days", days)
                .one(row -> row.integer("offered"));
    }

    /** Every period somebody waits for, for the job of the night. */
    @Transactional(readOnly = true)
    public List<UUID> awaited() {
        return sql.of("select period_id from placement.awaited_periods() order by period_id")
                .list(row -> row.uuid("period_id"));
    }
}
