package org.cordee.signal;

import java.time.LocalDate;
import java.util.UUID;
import org.cordee.platform.db.Sql;
import org.springframework.stereotype.Component;

/** Writes what a reader said to a signal. */
@Component
class MarkStore {

    private final Sql sql;

    MarkStore(Sql sql) {
        this.sql = sql;
    }

    void mark(UUID signal, UUID account, Said said, LocalDate on, LocalDate until) {
        sql.of("""
                        insert into signal.mark (signal_id, account_id, said, said_on, until)
                        values (:signal, :account, :said, :on, :until)
                            on conflict (signal_id, account_id) do update
                           set said = excluded.said, said_on = excluded.said_on, until = excluded.until""")
                .set("signal", signal)
                .set("account", account)
                .set("said", said.code())
                .set("on", on)
                .set("until", until)
                .exactlyOne();
    }

    void settle(UUID shared, LocalDate on) {
        sql.of("update signal.shared set settled_on = :on where id = :id and settled_on is null")
                .set("on", on)
                .set("id", shared)
                .exactlyOne();
    }

    void later(UUID shared, LocalDate until) {
        sql.of("update signal.shared set later_until = :until where id = :id and settled_on is null")
                .set("until", until)
                .set("id", shared)
                .exactlyOne();
    }
}
