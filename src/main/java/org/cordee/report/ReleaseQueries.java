package org.cordee.report;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.db.Sql;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the regional annexes that were released. */
@Component
@Transactional(readOnly = true)
class ReleaseQueries {

    private final Sql sql;

    ReleaseQueries(Sql sql) {
        this.sql = sql;
    }

    Optional<Annex> find(UUID territory, int year) {
        return sql.of("""
                        select content::text as content from report.region_release
                         where territory_id = :territory and year = :year""").set("territory", territory).set("year", year).first(row -> Frozen.read(row.text("content")));
    }

    List<Integer> years(UUID territory) {
        return sql.of("select year from report.region_release where territory_id = :territory order by year desc")
                .set("territory", territory)
                .list(row -> row.integer("year"));
    }
}
