package org.cordee.funding;

import java.util.List;
import java.util.UUID;
import org.cordee.platform.time.Today;
import org.springframework.stereotype.Component;

/** What was spent this year beside what was planned, from every module that knows of it. */
@Component
class BudgetSpent {

    private static final int CENTS = 100;

    private final List<SpentExpenses> spent;
    private final Today today;

    BudgetSpent(List<SpentExpenses> spent, Today today) {
        this.spent = spent;
        this.today = today;
    }

    BudgetPage.Spent of(UUID placement) {
        int year = today.date().getYear();
        long cents = spent.stream().mapToLong(one -> one.cents(placement, year)).sum();
        return new BudgetPage.Spent(year, (cents + CENTS / 2) / CENTS);
    }
}
