package org.cordee.platform.audit;

import java.util.UUID;
import org.cordee.platform.db.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class AuditStore {

    private final Sql sql;

    AuditStore(Sql sql) {
        this.sql = sql;
    }

    void write(String action, String object, @Nullable UUID record, @Nullable UUID person) {
        sql.of("select platform.audit(:action, :object, cast(:record as uuid), cast(:person as uuid))")
                .set("action", action)
                .set("object", object)
                .set("record", record)
                .set("person", person)
                .call();
    }
}
