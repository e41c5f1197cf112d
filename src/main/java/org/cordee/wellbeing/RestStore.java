package org.cordee.wellbeing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.db.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a pause while it lasts, and nothing of it afterwards. */
@Component
class RestStore {

    private final Sql sql;

    RestStore(Sql sql) {
        this.sql = sql;
    }

    void begin(UUID account, LocalDate today, @Nullable LocalDate until) {
        sql.of("""
                        insert into wellbeing.rest (account_id, since, until) values (:account, :today, cast(:until as date))
                            on conflict (account_id) do update set since = excluded.since, until = excluded.until""")
                .set("account", account)
                .set("today", today)
                .set("until", until)
                .exactlyOne();
    }

    void end(UUID account) {
        var unused = sql.of("delete from wellbeing.rest where account_id = :account")
                .set("account", account)
                .anyNumber();
    }

    @Transactional(readOnly = true)
    public Optional<OwnPause> lasting(UUID account, LocalDate today) {
        return sql.of("""
                        select since, until from wellbeing.rest
                         where account_id = :account and since <= :today and (until is null or until > :today)""")
                .set("account", account)
                .set("today", today)
                .first(row -> new OwnPause(row.date("since"), row.dateOrNull("until")));
    }
}
