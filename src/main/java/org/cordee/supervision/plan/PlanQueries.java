package org.cordee.supervision.plan;

import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.db.Sql;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads a plan, to its owner alone. */
@Component
@Transactional(readOnly = true)
class PlanQueries {

    private final Sql sql;

    PlanQueries(Sql sql) {
        this.sql = sql;
    }

    Optional<Plan> own(UUID account) {
        return sql.of("select sealed, own_key, saved_on, version from supervision.plan where account_id = :account")
                .set("account", account)
                .first(row -> new Plan(
                        row.bytes("sealed"), row.bytes("own_key"), row.date("saved_on"), row.integer("version")));
    }
}
