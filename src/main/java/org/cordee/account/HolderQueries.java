package org.cordee.account;

import java.util.List;
import java.util.UUID;
import org.cordee.platform.actor.Role;
import org.cordee.platform.db.Sql;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads roles and who holds them, as far as row security shows them. */
@Component
@Transactional(readOnly = true)
class HolderQueries {

    private final Sql sql;

    HolderQueries(Sql sql) {
        this.sql = sql;
    }

    public String label(UUID account, Role role, UUID scope) {
        return sql.of("""
                        select label from account.role_grant
                         where account_id = :account and role = :role and scope = :scope and revoked_at is null""")
                .set("account", account)
                .set("role", role)
                .set("scope", scope)
                .first(row -> row.text("label"))
                .orElse("");
    }

    public List<RoleHolders.Holder> inTerritory(UUID self, UUID territory) {
        return sql.of("""
                        select g.account_id, g.role, g.scope, g.label, s.name
                          from account.role_grant g join account.account a on a.id = g.account_id
                         cross join lateral (select account.shown_name(g.role, g.scope, a.name) as name) s
                         where g.revoked_at is null and g.account_id <> :self and g.territory = :territory
                           and a.closed_at is null
                         order by s.name collate "fr-x-icu", g.id""")
                .set("self", self)
                .set("territory", territory)
                .list(row -> new RoleHolders.Holder(
                        row.uuid("account_id"),
                        Role.of(row.text("role")),
                        row.uuid("scope"),
                        row.text("name"),
                        row.text("label")));
    }
}
