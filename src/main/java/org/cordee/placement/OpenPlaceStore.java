package org.cordee.placement;

import java.util.Locale;
import java.util.UUID;
import org.cordee.platform.db.Sql;
import org.springframework.stereotype.Component;

/** Keeps what a structure says it can welcome: one entry each, the last one written. */
@Component
class OpenPlaceStore {

    private final Sql sql;

    OpenPlaceStore(Sql sql) {
        this.sql = sql;
    }

    void keep(UUID structure, Opening opening) {
        sql.of("""
                insert into placement.opening (structure_id, places, statuses, opened_on, until)
                values (:structure, :places, cast(:statuses as text[]), :opened, :until)
                on conflict (structure_id) do update set places = excluded.places, statuses = excluded.statuses,
                  opened_on = excluded.opened_on, until = excluded.until, version = placement.opening.version + 1""")
                .set("structure", structure)
                .set("places", opening.places())
                .set(
                        "statuses",
                        opening.statuses().stream()
                                .map(status -> status.name().toLowerCase(Locale.ROOT))
                                .toList())
                .set("opened", opening.openedOn())
                .set("until", opening.until())
                .exactlyOne();
    }

    void withdraw(UUID structure) {
        int ignored = sql.of("delete from placement.opening where structure_id = :structure")
                .set("structure", structure)
                .anyNumber();
    }
}
