package org.cordee.funding;

import java.util.UUID;
import org.cordee.platform.db.Sql;
import org.cordee.platform.db.Statement;
import org.springframework.stereotype.Component;

/** Writes budgets. */
@Component
class BudgetStore {

    private final Sql sql;

    BudgetStore(Sql sql) {
        this.sql = sql;
    }

    void add(Budget budget, UUID structure) {
        Statement insert = sql.of("""
                        insert into funding.budget
                               (placement_id, structure_id, pay, expenses, supervision, training, insurance, other)
                        values (:placement, :structure, :pay, :expenses, :supervision, :training, :insurance, :other)
                        on conflict (placement_id) do nothing""");
        filled(insert, budget).set("structure", structure).exactlyOne();
    }

    void change(Budget budget) {
        Statement update = sql.of("""
                        update funding.budget
                           set pay = :pay, expenses = :expenses, supervision = :supervision, training = :training,
                               insurance = :insurance, other = :other, version = version + 1
                         where placement_id = :placement and version = :version""");
        filled(update, budget).set("version", budget.version()).exactlyOne();
    }

    private static Statement filled(Statement statement, Budget budget) {
        statement.set("placement", budget.placement());
        for (CostKind kind : CostKind.values()) {
            statement.set(kind.code(), budget.cost(kind));
        }
        return statement;
    }
}
