package org.cordee.account;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cordee.platform.db.Row;
import org.cordee.platform.db.Sql;
import org.cordee.platform.keys.InstallationKey;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was handed over and not yet used. */
@Component
class HandoverStore {

    private final Sql sql;
    private final Clock clock;
    private final InstallationKey key;

    HandoverStore(Sql sql, Clock clock, InstallationKey key) {
        this.sql = sql;
        this.clock = clock;
        this.key = key;
    }

    /** One thing handed over to one account. */
    record Handover(UUID id, UUID account, Handovers.Kind kind) {}

    void add(Handover handover, @Nullable UUID by, String byName, String token) {
        sql.of("""
                        insert into account.handover
                          (id, account_id, kind, token, given_by, given_by_name, created_at, expires_at)
                        values (:id, :account, :kind, :token, cast(:by as uuid), :name, :now, :expires)""")
                .set("id", handover.id())
                .set("account", handover.account())
                .set("kind", handover.kind())
                .set("token", key.mac("handover", token))
                .set("by", by)
                .set("name", byName)
                .set("now", clock.instant())
                .set("expires", clock.instant().plus(Handovers.KEPT))
                .exactlyOne();
    }

    Optional<Handover> find(String token) {
        return sql.of("""
                        select id, account_id, kind from account.handover
                         where token = :token and used_at is null and expires_at > :now""")
                .set("token", key.mac("handover", token))
                .set("now", clock.instant())
                .first(row -> new Handover(row.uuid("id"), row.uuid("account_id"), kind(row)));
    }

    void used(UUID id) {
        sql.of("update account.handover set used_at = :now where id = :id and used_at is null")
                .set("id", id)
                .set("now", clock.instant())
                .exactlyOne();
    }

    long mailedSince(UUID account, Instant since) {
        return sql.of("""
                        select count(*) as mailed from account.handover
                         where account_id = :account and kind = 'mail' and created_at > :since""").set("account", account).set("since", since).one(row -> row.number("mailed"));
    }

    /** Makes the unused links of these kinds open nothing any more. */
    void end(UUID account, Set<Handovers.Kind> kinds) {
        sql.of("""
                        update account.handover set used_at = :now
                         where account_id = :account and kind = any(:kinds) and used_at is null""")
                .set("account", account)
                .set("kinds", kinds)
                .set("now", clock.instant())
                .run();
    }

    List<Handovers.Told> told(UUID account, Instant since) {
        return sql.of("""
                        select kind, given_by_name, created_at from account.handover
                         where account_id = :account and created_at > :since order by created_at desc, id""")
                .set("account", account)
                .set("since", since)
                .list(row -> new Handovers.Told(kind(row), row.text("given_by_name"), row.instant("created_at")));
    }

    private static Handovers.Kind kind(Row row) {
        return Handovers.Kind.valueOf(row.text("kind").toUpperCase(Locale.ROOT));
    }
}
