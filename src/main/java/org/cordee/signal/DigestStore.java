package org.cordee.signal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cordee.platform.db.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who wants the weekly mail, and when the last one was written. */
@Component
class DigestStore {

    private final Sql sql;

    DigestStore(Sql sql) {
        this.sql = sql;
    }

    /**
     * A mail to write.
     *
     * @param things how many things wait
     */
    record Digest(UUID account, String recipient, @Nullable String language, int things) {}

    List<Digest> toWrite(LocalDate since) {
        return sql.of("select account_id, recipient, language, things from signal.digests_to_write(:since)")
                .set("since", since)
                .list(row -> new Digest(
                        row.uuid("account_id"),
                        row.text("recipient"),
                        row.textOrNull("language"),
                        row.integer("things")));
    }

    void written(UUID account, LocalDate on) {
        sql.of("""
                        insert into signal.digest (account_id, written_on) values (:account, :on)
                            on conflict (account_id) do update set written_on = excluded.written_on""").set("account", account).set("on", on).exactlyOne();
    }

    boolean isOff(UUID account) {
        return sql.of("select exists (select from signal.digest where account_id = :account and off) as yes")
                .set("account", account)
                .one(row -> row.truth("yes"));
    }

    void choose(UUID account, boolean off) {
        sql.of("""
                        insert into signal.digest (account_id, off) values (:account, :off)
                            on conflict (account_id) do update set off = excluded.off""").set("account", account).set("off", off).exactlyOne();
    }
}
