package org.cordee.account;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.cordee.platform.Ids;
import org.cordee.platform.actor.Role;
import org.cordee.platform.db.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is written about accounts and the roles they hold. */
@Component
class AccountStore {

    private final Sql sql;
    private final Ids ids;
    private final Clock clock;

    AccountStore(Sql sql, Ids ids, Clock clock) {
        this.sql = sql;
        this.ids = ids;
        this.clock = clock;
    }

    /** A role to be held, and where. */
    record Grant(
            Role role,
            @Nullable UUID scope,
            @Nullable UUID territory,
            String label,
            @Nullable UUID by) {}

    UUID open(String name, @Nullable String email, @Nullable String passphraseHash) {
        UUID id = ids.next();
        open(id, name, email, passphraseHash);
        return id;
    }

    /** Opens an account without e-mail or passphrase, whose id a phone knows already. */
    void open(UUID id, String name) {
        open(id, name, null, null);
    }

    private void open(UUID id, String name, @Nullable String email, @Nullable String passphraseHash) {
        sql.of("""
                        insert into account.account (id, name, email, passphrase, created_at)
                        values (:id, :name, cast(:email as text), cast(:passphrase as text), :now)""")
                .set("id", id)
                .set("name", name)
                .set("email", email)
                .set("passphrase", passphraseHash)
                .set("now", clock.instant())
                .exactlyOne();
    }

    /** Adds a role; holding it already is fine. */
    UUID grant(UUID account, Grant grant) {
        UUID id = ids.next();
        int added = sql.of("""
                        insert into account.role_grant (id, account_id, role, scope, territory, label, granted_by, granted_at)
                        values (:id, :account, :role, cast(:scope as uuid), cast(:territory as uuid), :label,
                                cast(:by as uuid), :now)
                        on conflict (account_id, role, scope) where revoked_at is null do nothing""")
                .set("id", id)
                .set("account", account)
                .set("role", grant.role())
                .set("scope", grant.scope())
                .set("territory", grant.territory())
                .set("label", grant.label())
                .set("by", grant.by())
                .set("now", clock.instant())
                .anyNumber();
        return added == 1 ? id : held(account, grant);
    }

    void revoke(UUID grant) {
        sql.of("update account.role_grant set revoked_at = :now where id = :id and revoked_at is null")
                .set("id", grant)
                .set("now", clock.instant())
                .exactlyOne();
    }

    void used(UUID grant) {
        sql.of("""
                        insert into account.role_use (grant_id, used_on) values (:id, platform.actor_today())
                        on conflict (grant_id) do update set used_on = excluded.used_on""").set("id", grant).exactlyOne();
    }

    void succeeded(UUID account) {
        sql.of("update account.account set failures = 0, next_try_at = null where id = :id and failures > 0")
                .set("id", account)
                .anyNumber();
    }

    void failed(UUID account, int failures, @Nullable Instant nextTryAt) {
        sql.of(
                        "update account.account set failures = :failures, next_try_at = cast(:next as timestamptz) where id = :id")
                .set("id", account)
                .set("failures", failures)
                .set("next", nextTryAt)
                .exactlyOne();
    }

    void changePassphrase(UUID account, String hash) {
        sql.of("""
                        update account.account
                           set passphrase = :hash, failures = 0, next_try_at = null, version = version + 1
                         where id = :id""").set("id", account).set("hash", hash).exactlyOne();
    }

    void startTotp(UUID account, byte[] sealedSecret) {
        sql.of("update account.account set totp_secret = :secret where id = :id and totp_confirmed_at is null")
                .set("id", account)
                .set("secret", sealedSecret)
                .exactlyOne();
    }

    void confirmTotp(UUID account) {
        sql.of("update account.account set totp_confirmed_at = :now where id = :id")
                .set("id", account)
                .set("now", clock.instant())
                .exactlyOne();
    }

    /** Remembers the time step of a code, so that it opens once. False when it was used already. */
    boolean useTotpStep(UUID account, long step) {
        return sql.of("""
                        update account.account set totp_last_step = :step
                         where id = :id and coalesce(totp_last_step, 0) < :step""").set("id", account).set("step", step).anyNumber() == 1;
    }

    void replaceRecoveryCodes(UUID account, Iterable<byte[]> codes) {
        sql.of("delete from account.recovery_code where account_id = :account")
                .set("account", account)
                .anyNumber();
        for (byte[] code : codes) {
            sql.of("insert into account.recovery_code (id, account_id, code) values (:id, :account, :code)")
                    .set("id", ids.next())
                    .set("account", account)
                    .set("code", code)
                    .exactlyOne();
        }
    }

    /** Uses a recovery code. False when it is not one of this account's, or was used. */
    boolean useRecoveryCode(UUID account, byte[] code) {
        return sql.of("""
                        update account.recovery_code set used_at = :now
                         where account_id = :account and code = :code and used_at is null""")
                        .set("account", account)
                        .set("code", code)
                        .set("now", clock.instant())
                        .anyNumber()
                == 1;
    }

    void speak(UUID account, String language) {
        sql.of("update account.account set language = :language where id = :id")
                .set("id", account)
                .set("language", language)
                .exactlyOne();
    }

    private UUID held(UUID account, Grant grant) {
        return sql.of("""
                        select id from account.role_grant
                         where account_id = :account and role = :role and revoked_at is null
                           and scope is not distinct from cast(:scope as uuid)""")
                .set("account", account)
                .set("role", grant.role())
                .set("scope", grant.scope())
                .one(row -> row.uuid("id"));
    }
}
