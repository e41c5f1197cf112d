package org.cordee.account;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.Ids;
import org.cordee.platform.db.Sql;
import org.cordee.platform.keys.InstallationKey;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The phones bound to accounts. */
@Component
class DeviceStore {

    private final Sql sql;
    private final Ids ids;
    private final Clock clock;
    private final InstallationKey key;

    DeviceStore(Sql sql, Ids ids, Clock clock, InstallationKey key) {
        this.sql = sql;
        this.ids = ids;
        this.clock = clock;
        this.key = key;
    }

    /** A bound phone at the door. */
    record Bound(UUID id, UUID account, String name, String pin, int failures, boolean locked) {}

    /** A bound phone as its owner sees it. */
    record Mine(UUID id, Instant boundAt, @Nullable LocalDate lastUsedOn, boolean locked) {}

    void bind(UUID account, String token, String pinHash) {
        sql.of("""
                        insert into account.device (id, account_id, token, pin, bound_at)
                        values (:id, :account, :token, :pin, :now)""")
                .set("id", ids.next())
                .set("account", account)
                .set("token", key.mac("device", token))
                .set("pin", pinHash)
                .set("now", clock.instant())
                .exactlyOne();
    }

    Optional<Bound> find(String token) {
        return sql.of("""
                        select d.id, d.account_id, a.name, d.pin, d.failures, d.locked_at is not null as locked
                          from account.device d join account.account a on a.id = d.account_id
                         where d.token = :token and d.revoked_at is null and a.closed_at is null""")
                .set("token", key.mac("device", token))
                .first(row -> new Bound(
                        row.uuid("id"),
                        row.uuid("account_id"),
                        row.text("name"),
                        row.text("pin"),
                        row.integer("failures"),
                        row.truth("locked")));
    }

    void failed(UUID device, int failures, boolean lock) {
        sql.of("""
                        update account.device
                           set failures = :failures, locked_at = case when :lock then :now else locked_at end
                         where id = :id""")
                .set("id", device)
                .set("failures", failures)
                .set("lock", lock)
                .set("now", clock.instant())
                .exactlyOne();
    }

    void used(UUID device) {
        sql.of("update account.device set failures = 0, last_used_at = platform.actor_today() where id = :id")
                .set("id", device)
                .exactlyOne();
    }

    List<Mine> of(UUID account) {
        return sql.of("""
                        select id, bound_at, last_used_at, locked_at is not null as locked from account.device
                         where account_id = :account and revoked_at is null order by bound_at desc""")
                .set("account", account)
                .list(row -> new Mine(
                        row.uuid("id"), row.instant("bound_at"), row.dateOrNull("last_used_at"), row.truth("locked")));
    }

    void revoke(UUID account, UUID device) {
        sql.of("update account.device set revoked_at = :now where id = :id and account_id = :account")
                .set("id", device)
                .set("account", account)
                .set("now", clock.instant())
                .exactlyOne();
    }

    void revokeAll(UUID account) {
        sql.of("update account.device set revoked_at = :now where account_id = :account and revoked_at is null")
                .set("account", account)
                .set("now", clock.instant())
                .anyNumber();
    }
}
