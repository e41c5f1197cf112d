package org.cordee.site;

import org.cordee.platform.actor.Role;
import org.cordee.platform.db.Sql;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads the boxes; everybody may. */
@Repository
@Transactional(readOnly = true)
class BoxQueries {

    private final Sql sql;

    BoxQueries(Sql sql) {
        this.sql = sql;
    }

    Boxes open() {
        return new Boxes(sql.of("""
                        select role, scope, territory, label from site.box
                         order by label collate "fr-x-icu", role, scope""")
                .list(row -> new Box(
                        Role.of(row.text("role")), row.uuid("scope"), row.uuid("territory"), row.text("label"))));
    }
}
