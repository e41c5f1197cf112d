package org.cordee.report;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cordee.platform.db.Row;
import org.cordee.platform.db.Sql;
import org.cordee.statistics.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts of places, missions and peers over a period, as far as the actor may know them. */
@Component
@Transactional(readOnly = true)
class PlacesQueries {

    private final Sql sql;

    PlacesQueries(Sql sql) {
        this.sql = sql;
    }

    /** Places of one structure: offered, held over the period, and how many peers held them. */
    record Places(UUID structure, String department, int offered, int held, int peers) {}

    /** The actor's own structure. */
    List<Places> own(Period period) {
        return places(null, period);
    }

    /** Every structure of a territory that offers or holds a place; for the job that releases the annex. */
    List<Places> inTerritory(UUID territory, Period period) {
        return places(territory, period);
    }

    Map<String, Long> peersByStatus(UUID territory, Period period) {
        return sql
                .of("select status, peers from report.peers_by_status(:territory, :first, :last) order by status")
                .set("territory", territory)
                .set("first", period.from())
                .set("last", period.to())
                .list(row -> Map.entry(row.text("status"), row.number("peers")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private List<Places> places(@Nullable UUID territory, Period period) {
        return sql.of("""
                        select structure, department, offered, held, peers
                          from report.places(cast(:territory as uuid), :first, :last) order by structure""")
                .set("territory", territory)
                .set("first", period.from())
                .set("last", period.to())
                .list(PlacesQueries::place);
    }

    private static Places place(Row row) {
        return new Places(
                row.uuid("structure"),
                row.text("department"),
                row.integer("offered"),
                row.integer("held"),
                row.integer("peers"));
    }
}
