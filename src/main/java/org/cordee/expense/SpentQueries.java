package org.cordee.expense;

import java.util.UUID;
import org.cordee.funding.SpentExpenses;
import org.cordee.platform.db.Sql;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sums what a direction validated and paid for one placement; row security gives nobody else a row. */
@Component
class SpentQueries implements SpentExpenses {

    private final Sql sql;

    SpentQueries(Sql sql) {
        this.sql = sql;
    }

    @Override
    @Transactional(readOnly = true)
    public long cents(UUID placement, int year) {
        return sql.of("""
                        select coalesce(sum(cents), 0) as cents from expense.claim
                         where placement_id = :placement and state in ('validated', 'reimbursed')
                           and day between make_date(:year, 1, 1) and make_date(:year, 12, 31)""").set("placement", placement).set("year", year).one(row -> row.number("cents"));
    }
}
