package org.cordee.account;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.cordee.platform.Ids;
import org.cordee.platform.db.Sql;
import org.cordee.platform.keys.InstallationKey;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/** What {@link AccountRescue} reads and writes. Runs as the door. */
class RescueStore {

    private static final String ACCOUNT = "account.account";

    private final Sql sql;

    RescueStore(DataSource database) {
        this.sql = new Sql(new NamedParameterJdbcTemplate(database));
    }

    InvitationStore invitations(Ids ids, Clock clock, InstallationKey key) {
        return new InvitationStore(sql, ids, clock, key);
    }

    HandoverStore handovers(Clock clock, InstallationKey key) {
        return new HandoverStore(sql, clock, key);
    }

    /** Accounts that hold another role than peer: being a peer is health data, and phones need no rescue from here. */
    List<AccountRescue.Listed> list() {
        return sql.of("""
                        select a.id, a.name, a.totp_confirmed_at is not null as totp, a.closed_at is not null as closed,
                               a.next_try_at is not null as slowed,
                               array_agg(distinct g.role order by g.role)
                                 filter (where g.revoked_at is null and g.role is not null) as roles
                          from account.account a join account.role_grant g on g.account_id = a.id and g.role <> 'peer'
                         group by a.id order by a.name collate "fr-x-icu", a.id""")
                .list(row -> new AccountRescue.Listed(
                        row.uuid("id"),
                        row.text("name"),
                        row.texts("roles"),
                        row.truth("totp"),
                        row.truth("closed"),
                        row.truth("slowed")));
    }

    /** How many accounts are peers and nothing else. */
    long peers() {
        return sql.of("""
                        select count(*) as peers from account.account a
                         where not exists (select from account.role_grant g
                                            where g.account_id = a.id and g.role <> 'peer')""").one(row -> row.number("peers"));
    }

    /** The open account of an address or an id that holds another role than peer. */
    Optional<UUID> find(String addressOrId) {
        return sql.of("""
                        select a.id from account.account a
                         where (a.email = :typed or a.id::text = :typed) and a.closed_at is null
                           and exists (select from account.role_grant g
                                        where g.account_id = a.id and g.role <> 'peer' and g.revoked_at is null)""").set("typed", addressOrId.toLowerCase(Locale.ROOT)).first(row -> row.uuid("id"));
    }

    boolean entersByPassphrase(UUID account) {
        return sql.of("select email is not null as has_address from account.account where id = :id")
                .set("id", account)
                .one(row -> row.truth("has_address"));
    }

    void close(UUID account, Instant now) {
        sql.of("update account.account set closed_at = :now, version = version + 1 where id = :id")
                .set("id", account)
                .set("now", now)
                .exactlyOne();
    }

    void forgetSecondFactor(UUID account) {
        sql.of("""
                        update account.account
                           set totp_secret = null, totp_confirmed_at = null, totp_last_step = null, version = version + 1
                         where id = :id""").set("id", account).exactlyOne();
        var unused = sql.of("delete from account.recovery_code where account_id = :id")
                .set("id", account)
                .anyNumber();
    }

    void endSessions(UUID account) {
        var unused = sql.of("delete from platform.session where principal_name = :account")
                .set("account", account.toString())
                .anyNumber();
    }

    void audit(String action, UUID account) {
        sql.of("select platform.audit(:action, :object, :account, :account)")
                .set("action", action)
                .set("object", ACCOUNT)
                .set("account", account)
                .call();
    }
}
