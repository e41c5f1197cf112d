package org.cordee.placement.exchange;

import org.cordee.platform.db.Sql;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts what is open in the exchange, as the actor may see it. */
@Component
@Transactional(readOnly = true)
class OpenCountQueries {

    private final Sql sql;

    OpenCountQueries(Sql sql) {
        this.sql = sql;
    }

    /** How many people or courses look for a place, and how many structures look for somebody. */
    record Open(int requests, int needs) {}

    Open open() {
        return sql.of("""
                        select (select count(*)::int from placement.request where state = 'open') as requests,
                               (select count(*)::int from placement.need where state = 'open') as needs""").one(row -> new Open(row.integer("requests"), row.integer("needs")));
    }
}
