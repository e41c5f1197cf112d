package org.cordee.report.folder;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.cordee.platform.db.Sql;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the numbers a structure gave criteria. */
@Component
@Transactional(readOnly = true)
class NumberQueries {

    private final Sql sql;

    NumberQueries(Sql sql) {
        this.sql = sql;
    }

    /** The number of each criterion that has one, by its code. */
    Map<String, String> of(UUID structure) {
        Map<String, String> numbers = new HashMap<>();
        sql.of("select criterion, number from report.criterion_number where structure_id = :structure")
                .set("structure", structure)
                .each(row -> numbers.put(row.text("criterion"), row.text("number")));
        return numbers;
    }
}
