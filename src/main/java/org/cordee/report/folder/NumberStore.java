package org.cordee.report.folder;

import java.util.UUID;
import org.cordee.platform.db.Sql;
import org.springframework.stereotype.Component;

/** Writes the numbers a structure gives criteria. */
@Component
class NumberStore {

    private final Sql sql;

    NumberStore(Sql sql) {
        this.sql = sql;
    }

    void keep(UUID structure, String criterion, String number) {
        sql.of("""
                        insert into report.criterion_number (structure_id, criterion, number)
                        values (:structure, :criterion, :number)
                        on conflict (structure_id, criterion) do update set number = excluded.number""")
                .set("structure", structure)
                .set("criterion", criterion)
                .set("number", number)
                .exactlyOne();
    }

    void forget(UUID structure, String criterion) {
        sql.of("delete from report.criterion_number where structure_id = :structure and criterion = :criterion")
                .set("structure", structure)
                .set("criterion", criterion)
                .run();
    }
}
