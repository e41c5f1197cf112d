package org.cordee.supervision;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.NotFound;
import org.cordee.platform.db.Row;
import org.cordee.platform.db.Sql;
import org.cordee.platform.web.Option;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads who supervises whom, as far as row security shows it. */
@Component
@Transactional(readOnly = true)
class BondQueries {

    private static final String BONDS = """
            select id, placement_id, supervisor_account_id, coalesce(supervision.name_of_other(id), '') as other_name,
                   proposed_by, agreed_on, ended_on, version from supervision.bond
            """;

    private final Sql sql;

    BondQueries(Sql sql) {
        this.sql = sql;
    }

    /** The one open in a placement. */
    Optional<Bond> open(UUID placement) {
        return sql.of(BONDS + " where placement_id = :placement and ended_on is null")
                .set("placement", placement)
                .first(BondQueries::bond);
    }

    /** The bond; stops when there is none or the actor may not see it. */
    Bond get(UUID id) {
        return sql.of(BONDS + " where id = :id")
                .set("id", id)
                .first(BondQueries::bond)
                .orElseThrow(() -> new NotFound("bond " + id));
    }

    /** Those this account is one of the two in, open ones first. */
    List<Bond> ofMine(UUID account) {
        return sql.of(BONDS + """
                         where agreed_on is not null and :account in (supervisor_account_id, peer_account_id)
                         order by ended_on nulls first, id desc limit 200""").set("account", account).list(BondQueries::bond);
    }

    /** Who may supervise in a placement, to its peer and its lead. */
    List<Option> supervisors(UUID placement) {
        return sql.of("select account_id, name from supervision.supervisors(:placement)")
                .set("placement", placement)
                .list(row -> Option.of(row.uuid("account_id").toString(), row.text("name")));
    }

    private static Bond bond(Row row) {
        return new Bond(
                row.uuid("id"),
                row.uuid("placement_id"),
                row.uuid("supervisor_account_id"),
                row.text("other_name"),
                Side.valueOf(row.text("proposed_by").toUpperCase(Locale.ROOT)),
                row.dateOrNull("agreed_on"),
                row.dateOrNull("ended_on"),
                row.integer("version"));
    }
}
