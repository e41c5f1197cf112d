package org.cordee.account;

import java.util.UUID;
import org.cordee.platform.actor.Role;
import org.cordee.platform.db.Sql;
import org.springframework.stereotype.Component;

/** Deletes what belongs to an account, as its owner. */
@Component
class ClosingStore {

    private final Sql sql;

    ClosingStore(Sql sql) {
        this.sql = sql;
    }

    void deleteGrant(UUID account, Role role, UUID scope) {
        sql.of("""
                        delete from account.role_grant
                        where account_id = :account and role = :role and scope = :scope and revoked_at is null""")
                .set("account", account)
                .set("role", role)
                .set("scope", scope)
                .exactlyOne();
    }

    boolean deleteWithoutGrant(UUID account) {
        return 1 == sql.of("""
                        delete from account.account a
                        where a.id = :account and not exists (
                          select from account.role_grant g where g.account_id = a.id and g.revoked_at is null)""").set("account", account).anyNumber();
    }

    boolean delete(UUID account) {
        return 1
                == sql.of("delete from account.account where id = :account")
                        .set("account", account)
                        .anyNumber();
    }
}
