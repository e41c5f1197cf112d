package org.cordee.structure.register;

import org.cordee.platform.db.Sql;
import org.springframework.stereotype.Component;

@Component
class ContentStore {
    private final Sql sql;

    ContentStore(Sql sql) {
        this.sql = sql;
    }

    /** Whether the installation still lacks the content it is shipped with. */
    boolean isEmpty() {
        return sql.of("select not exists (select from structure.category) as missing")
                .one(row -> row.truth("missing"));
    }
}
