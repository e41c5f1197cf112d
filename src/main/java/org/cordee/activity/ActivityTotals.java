package org.cordee.activity;

import java.util.List;
import java.util.UUID;
import org.cordee.statistics.Period;
import org.springframework.stereotype.Component;

/**
 * Work done, from totals kept in the transaction of each act. Acts and hours add up; attendances stay in their
 * structure.
 */
@Component
public class ActivityTotals {

    private final TotalQueries totals;

    ActivityTotals(TotalQueries totals) {
        this.totals = totals;
    }

    /** The months of the actor's own structure that are open to the actor: nobody's timesheet. */
    public List<WorkLine> openMonths(UUID structure, Period period) {
        return totals.months(structure, period);
    }

    /** The closed quarters that begin in the period, for those who lead a placement of the structure. */
    public List<WorkLine> closedQuarters(UUID structure, Period period) {
        return totals.quarters(structure, period);
    }

    /**
     * The closed quarters of a territory that lie in the period, structure by structure: for its coordinator and for
     * jobs, who mask before showing.
     */
    public List<StructureWork> territory(UUID territory, Period period) {
        return totals.territory(territory, period);
    }
}
