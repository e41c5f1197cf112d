package org.cordee.placement.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cordee.platform.db.Sql;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What has not moved for long, for the job of the night alone. */
@Component
class SilenceStore {

    private final Sql sql;

    SilenceStore(Sql sql) {
        this.sql = sql;
    }

    /** A need or a request that stands. */
    record Silent(Of of, UUID id, Standing standing) {}

    /** Where it is kept. */
    enum Of {
        NEED("placement.need"),
        REQUEST("placement.request");

        private final String table;

        Of(String table) {
            this.table = table;
        }
    }

    /** Whatever did not move since a day, or was asked about. */
    @Transactional(readOnly = true)
    public List<Silent> since(Of of, LocalDate day) {
        return sql.of("select id, moved_on, asked_on, closed_on from " + of.table
                        + " where state = 'open' and (moved_on <= :day or asked_on is not null) order by id")
                .set("day", day)
                .list(row -> new Silent(of, row.uuid("id"), ExchangeRows.standing(row)));
    }

    void ask(Silent silent, LocalDate today) {
        sql.of("update " + silent.of().table + " set asked_on = :today, version = version + 1 where id = :id")
                .set("today", today)
                .set("id", silent.id())
                .exactlyOne();
    }

    void close(Silent silent, LocalDate today) {
        sql.of("update " + silent.of().table
                        + " set state = 'closed', closed_on = :today, asked_on = null, version = version + 1"
                        + " where id = :id")
                .set("today", today)
                .set("id", silent.id())
                .exactlyOne();
    }
}
