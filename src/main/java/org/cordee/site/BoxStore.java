package org.cordee.site;

import java.time.LocalDate;
import org.cordee.platform.db.Sql;
import org.springframework.stereotype.Repository;

/** Writes the boxes. */
@Repository
class BoxStore {

    private final Sql sql;

    BoxStore(Sql sql) {
        this.sql = sql;
    }

    void open(Box box, LocalDate today) {
        sql.of("""
                        insert into site.box (role, scope, territory, label, opened_on)
                        values (:role, :scope, :territory, :label, :today)""")
                .set("role", box.role())
                .set("scope", box.scope())
                .set("territory", box.territory())
                .set("label", box.label())
                .set("today", today)
                .exactlyOne();
    }

    void close(Box box) {
        sql.of("delete from site.box where role = :role and scope = :scope")
                .set("role", box.role())
                .set("scope", box.scope())
                .exactlyOne();
    }
}
