package org.cordee.questionnaire.result;

import java.util.UUID;
import org.cordee.platform.db.Sql;
import org.springframework.stereotype.Component;

/** Writes whether a structure lets its own result stand among those of the region. */
@Component
class SharingStore {

    private final Sql sql;

    SharingStore(Sql sql) {
        this.sql = sql;
    }

    void add(UUID structure, UUID account, Sharing decided) {
        sql.of("""
                        insert into questionnaire.sharing (structure_id, agreed, decided_by, decided_on)
                        values (:structure, :agreed, :by, :on)""")
                .set("structure", structure)
                .set("agreed", decided.agreed())
                .set("by", account)
                .set("on", decided.decidedOn())
                .exactlyOne();
    }

    void change(UUID structure, UUID account, Sharing decided, int version) {
        sql.of("""
                        update questionnaire.sharing
                           set agreed = :agreed, decided_by = :by, decided_on = :on, version = version + 1
                         where structure_id = :structure and version = :version""")
                .set("structure", structure)
                .set("agreed", decided.agreed())
                .set("by", account)
                .set("on", decided.decidedOn())
                .set("version", version)
                .exactlyOne();
    }
}
