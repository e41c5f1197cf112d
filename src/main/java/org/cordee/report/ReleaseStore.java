package org.cordee.report;

import java.time.Instant;
import java.util.UUID;
import org.cordee.platform.db.Sql;
import org.springframework.stereotype.Component;

/** Keeps the annex of a region; one that is kept is never replaced. */
@Component
class ReleaseStore {

    private final Sql sql;

    ReleaseStore(Sql sql) {
        this.sql = sql;
    }

    boolean keep(UUID territory, int year, Annex annex, Instant now) {
        return sql.of("""
                        insert into report.region_release (territory_id, year, content, released_at)
                        values (:territory, :year, cast(:content as jsonb), :now) on conflict do nothing""")
                        .set("territory", territory)
                        .set("year", year)
                        .set("content", Frozen.write(annex))
                        .set("now", now)
                        .anyNumber()
                == 1;
    }
}
