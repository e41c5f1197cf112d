package org.cordee.structure.call;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.db.Row;
import org.cordee.platform.db.Sql;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the offers of the actor's territory that still stand, and the actor's own whatever its day. */
@Component
@Transactional(readOnly = true)
class CallQueries {

    private static final String OFFERS = """
            select c.structure_id, s.shown_name, s.town, c.who, c.hours, c.phone, c.until
              from structure.call_offer c join structure.structure s on s.id = c.structure_id
            """;

    private final Sql sql;

    CallQueries(Sql sql) {
        this.sql = sql;
    }

    /** By name; five hundred at most. */
    List<CallOffer> standing() {
        return sql.of(OFFERS + """
                         where c.until >= platform.actor_today()
                         order by s.shown_name collate "fr-x-icu", c.structure_id limit 500""").list(CallQueries::offer);
    }

    Optional<CallOffer> of(UUID structure) {
        return sql.of(OFFERS + " where c.structure_id = :structure")
                .set("structure", structure)
                .first(CallQueries::offer);
    }

    private static CallOffer offer(Row row) {
        String town = row.textOrNull("town");
        return new CallOffer(
                row.uuid("structure_id"),
                row.text("shown_name"),
                town == null ? "" : town,
                new CallOffer.Reach(row.text("who"), row.text("hours"), row.text("phone")),
                row.date("until"));
    }
}
