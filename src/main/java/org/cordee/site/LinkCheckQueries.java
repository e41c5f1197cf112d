package org.cordee.site;

import java.util.List;
import org.cordee.platform.db.Sql;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads when links were opened; everybody may. */
@Repository
@Transactional(readOnly = true)
class LinkCheckQueries {

    private final Sql sql;

    LinkCheckQueries(Sql sql) {
        this.sql = sql;
    }

    List<LinkCheck> all() {
        return sql.of("select territory, url, checked_on from site.link_check order by url, territory")
                .list(row -> new LinkCheck(row.uuid("territory"), row.text("url"), row.date("checked_on")));
    }
}
