package org.cordee.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.cordee.statistics.Pairs;
import org.cordee.statistics.Sample;
import org.jspecify.annotations.Nullable;

/** Complete pairs, and how many rows lack which measure: each row counts once. */
final class PairedRows {

    private final List<BigDecimal> before = new ArrayList<>();
    private final List<BigDecimal> after = new ArrayList<>();
    private int lackBefore;
    private int lackAfter;
    private int lackBoth;

    PairedRows(Table table) {
        for (var row : table.rows()) {
            add(table.number(row, 1), table.number(row, 2));
        }
    }

    private void add(@Nullable BigDecimal first, @Nullable BigDecimal second) {
        if (first == null && second == null) {
            lackBoth++;
        } else if (first == null) {
            lackBefore++;
        } else if (second == null) {
            lackAfter++;
        } else {
            before.add(first);
            after.add(second);
        }
    }

    Pairs pairs() {
        return Pairs.of(new Sample(before), new Sample(after));
    }

    Fields missing() {
        return new Fields().put("before", lackBefore).put("after", lackAfter).put("both", lackBoth);
    }
}
