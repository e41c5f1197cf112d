package org.cordee.account;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.Ids;
import org.cordee.platform.db.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The passkeys of accounts. */
@Component
class PasskeyStore {

    private final Sql sql;
    private final Ids ids;
    private final Clock clock;

    PasskeyStore(Sql sql, Ids ids, Clock clock) {
        this.sql = sql;
        this.ids = ids;
        this.clock = clock;
    }

    /** A passkey at the door. */
    record Kept(UUID id, UUID account, PasskeyCheck.Key key, boolean revoked) {}

    /** A passkey as its owner sees it. */
    record Mine(UUID id, Instant addedAt, @Nullable LocalDate lastUsedOn) {}

    /** False when a key of this id is known already, here or for somebody else. */
    boolean add(UUID account, PasskeyCheck.Key key) {
        return sql.of("""
                        insert into account.passkey
                          (id, account_id, credential, public_key, sign_count, backup_eligible, added_at)
                        values (:id, :account, :credential, :key, :count, :eligible, :now)
                        on conflict (credential) do nothing""")
                        .set("id", ids.next())
                        .set("account", account)
                        .set("credential", key.credential())
                        .set("key", key.publicKey())
                        .set("count", key.signCount())
                        .set("eligible", key.backupEligible())
                        .set("now", clock.instant())
                        .anyNumber()
                == 1;
    }

    /** The passkey of an open account, revoked or not. */
    Optional<Kept> find(byte[] credential) {
        return sql.of("""
                        select k.id, k.account_id, k.credential, k.public_key, k.sign_count, k.backup_eligible,
                               k.revoked_at is not null as revoked
                          from account.passkey k join account.account a on a.id = k.account_id
                         where k.credential = :credential and a.closed_at is null""")
                .set("credential", credential)
                .first(row -> new Kept(
                        row.uuid("id"),
                        row.uuid("account_id"),
                        new PasskeyCheck.Key(
                                row.bytes("credential"),
                                row.bytes("public_key"),
                                row.number("sign_count"),
                                row.truth("backup_eligible")),
                        row.truth("revoked")));
    }

    /** Remembers the counter. False when another answer of the same key came first. */
    boolean used(UUID id, long before, long count) {
        return sql.of("""
                        update account.passkey set sign_count = :count, last_used_at = platform.actor_today()
                         where id = :id and sign_count = :before and revoked_at is null""")
                        .set("id", id)
                        .set("before", before)
                        .set("count", count)
                        .anyNumber()
                == 1;
    }

    List<Mine> of(UUID account) {
        return sql.of("""
                        select id, added_at, last_used_at from account.passkey
                         where account_id = :account and revoked_at is null order by added_at desc, id""")
                .set("account", account)
                .list(row -> new Mine(row.uuid("id"), row.instant("added_at"), row.dateOrNull("last_used_at")));
    }

    /** The ids phones know the account's keys by. */
    List<byte[]> credentials(UUID account) {
        return sql.of("select credential from account.passkey where account_id = :account and revoked_at is null")
                .set("account", account)
                .list(row -> row.bytes("credential"));
    }

    void revoke(UUID account, UUID id) {
        sql.of("""
                        update account.passkey set revoked_at = :now
                         where id = :id and account_id = :account and revoked_at is null""")
                .set("id", id)
                .set("account", account)
                .set("now", clock.instant())
                .exactlyOne();
    }

    void revokeAll(UUID account) {
        sql.of("update account.passkey set revoked_at = :now where account_id = :account and revoked_at is null")
                .set("account", account)
                .set("now", clock.instant())
                .anyNumber();
    }
}
