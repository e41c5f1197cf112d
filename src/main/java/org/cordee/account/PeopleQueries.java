package org.cordee.account;

import java.util.List;
import java.util.UUID;
import org.cordee.platform.actor.Role;
import org.cordee.platform.db.Sql;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The people a director, a coordinator or an administrator manages; row security decides which. */
@Component
@Transactional(readOnly = true)
class PeopleQueries {

    static final int PAGE = 50;

    private final Sql sql;

    PeopleQueries(Sql sql) {
        this.sql = sql;
    }

    /** One role held by one person; never when it was last used, which would show who pauses. */
    record Managed(UUID grant, UUID account, String name, Role role, String label, boolean byDevice) {}

    /** The next page after a name and a grant, in alphabetical order. */
    public List<Managed> after(UUID self, String name, UUID grant) {
        return sql.of("""
                        select g.id, g.account_id, s.name, g.role, g.label, a.email is null as by_device
                          from account.role_grant g join account.account a on a.id = g.account_id
                         cross join lateral (select account.shown_name(g.role, g.scope, a.name) as name) s
                         where g.revoked_at is null and g.account_id <> :self and account.manages(g.role, g.scope, g.territory)
                           and (s.name collate "fr-x-icu", g.id) > (:name collate "fr-x-icu", :grant)
                         order by s.name collate "fr-x-icu", g.id
                         limit :page""")
                .set("self", self)
                .set("name", name)
                .set("grant", grant)
                .set("page", PAGE + 1)
                .list(row -> new Managed(
                        row.uuid("id"),
                        row.uuid("account_id"),
                        row.text("name"),
                        Role.of(row.text("role")),
                        row.text("label"),
                        row.truth("by_device")));
    }
}
