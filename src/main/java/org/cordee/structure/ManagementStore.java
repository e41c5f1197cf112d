package org.cordee.structure;

import org.cordee.platform.db.Sql;
import org.springframework.stereotype.Component;

@Component
class ManagementStore {
    private final Sql sql;

    ManagementStore(Sql sql) {
        this.sql = sql;
    }

    void describe(String number, String name, String regime, int version) {
        sql.of("""
                        update structure.legal_entity
                           set local_name = nullif(:name, ''), local_regime = nullif(:regime, ''), version = version + 1
                         where number = :number and version = :version
                           and (nullif(:name, ''), nullif(:regime, '')) is distinct from (local_name, local_regime)""")
                .set("number", number)
                .set("name", name)
                .set("regime", regime)
                .set("version", version)
                .run();
    }
}
