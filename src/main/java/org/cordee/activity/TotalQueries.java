package org.cordee.activity;

import java.util.List;
import java.util.UUID;
import org.cordee.platform.db.Sql;
import org.cordee.statistics.Period;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads kept totals; what the actor may not see is not in the answer. */
@Component
@Transactional(readOnly = true)
class TotalQueries {

    private final Sql sql;

    TotalQueries(Sql sql) {
        this.sql = sql;
    }

    public List<WorkLine> months(UUID structure, Period period) {
        return sql.of("""
                        select month as start, kind, level, acts, minutes, heads, several from activity.month_total
                         where structure = :structure and month between :from and :to and acts > 0
                         order by month, kind, level""")
                .set("structure", structure)
                .set("from", period.from())
                .set("to", period.to())
                .list(WorkLine::of);
    }

    public List<WorkLine> quarters(UUID structure, Period period) {
        return sql.of("""
                        select quarter as start, kind, level, acts, minutes, heads, several from activity.quarter_total
                         where structure = :structure and quarter between :from and :to and acts > 0
                         order by quarter, kind, level""")
                .set("structure", structure)
                .set("from", period.from())
                .set("to", period.to())
                .list(WorkLine::of);
    }

    public List<StructureWork> territory(UUID territory, Period period) {
        return sql.of("""
                        select structure, department, start, kind, level, acts, minutes, heads, several
                          from activity.territory_work(:territory, :from, :to)""")
                .set("territory", territory)
                .set("from", period.from())
                .set("to", period.to())
                .list(row -> new StructureWork(row.uuid("structure"), row.text("department"), WorkLine.of(row)));
    }
}
