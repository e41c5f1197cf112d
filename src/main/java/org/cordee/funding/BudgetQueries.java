package org.cordee.funding;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.db.Row;
import org.cordee.platform.db.Sql;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads budgets, which row security shows to the director of the place alone. */
@Component
@Transactional(readOnly = true)
class BudgetQueries {

    private static final String BUDGETS = """
            select placement_id, pay, expenses, supervision, training, insurance, other, version from funding.budget
            """;

    private final Sql sql;

    BudgetQueries(Sql sql) {
        this.sql = sql;
    }

    Optional<Budget> find(UUID placement) {
        return sql.of(BUDGETS + " where placement_id = :placement")
                .set("placement", placement)
                .first(BudgetQueries::budget);
    }

    List<Budget> ofStructure(UUID structure) {
        return sql.of(BUDGETS + " where structure_id = :structure order by placement_id")
                .set("structure", structure)
                .list(BudgetQueries::budget);
    }

    private static Budget budget(Row row) {
        Map<CostKind, Integer> costs = new EnumMap<>(CostKind.class);
        for (CostKind kind : CostKind.values()) {
            costs.put(kind, row.integer(kind.code()));
        }
        return new Budget(row.uuid("placement_id"), costs, row.integer("version"));
    }
}
