package org.cordee.site;

import java.util.UUID;
import org.cordee.platform.Ids;
import org.cordee.platform.db.Sql;
import org.springframework.stereotype.Repository;

/** Writes when links were opened. */
@Repository
class LinkCheckStore {

    private final Sql sql;
    private final Ids ids;

    LinkCheckStore(Sql sql, Ids ids) {
        this.sql = sql;
        this.ids = ids;
    }

    /** Keeps the latest day alone. */
    void keep(LinkCheck check) {
        sql.of("""
                        insert into site.link_check (id, territory, url, checked_on)
                        values (:id, :territory, :url, :on)
                        on conflict (territory, url) do update set checked_on = excluded.checked_on""")
                .set("id", ids.next())
                .set("territory", check.territory())
                .set("url", check.url())
                .set("on", check.on())
                .exactlyOne();
    }

    void withdraw(UUID territory, String url) {
        sql.of("delete from site.link_check where territory = :territory and url = :url")
                .set("territory", territory)
                .set("url", url)
                .run();
    }
}
