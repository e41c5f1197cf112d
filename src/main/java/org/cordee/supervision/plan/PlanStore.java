package org.cordee.supervision.plan;

import java.util.UUID;
import org.cordee.platform.db.Sql;
import org.springframework.stereotype.Component;

/** Writes sealed plans. */
@Component
class PlanStore {

    private final Sql sql;

    PlanStore(Sql sql) {
        this.sql = sql;
    }

    /** Keeps the first version; false when there is one. */
    boolean add(UUID account, Plan plan) {
        return sql.of("""
                        insert into supervision.plan (account_id, sealed, own_key, saved_on)
                        values (:account, :sealed, :key, :on) on conflict (account_id) do nothing""")
                        .set("account", account)
                        .set("sealed", plan.sealed())
                        .set("key", plan.ownKey())
                        .set("on", plan.savedOn())
                        .anyNumber()
                == 1;
    }

    /** Replaces the version the writer read; false when another device wrote meanwhile. */
    boolean change(UUID account, Plan plan) {
        return sql.of("""
                        update supervision.plan
                           set sealed = :sealed, own_key = :key, saved_on = :on, version = version + 1
                         where account_id = :account and version = :version""")
                        .set("sealed", plan.sealed())
                        .set("key", plan.ownKey())
                        .set("on", plan.savedOn())
                        .set("account", account)
                        .set("version", plan.version())
                        .anyNumber()
                == 1;
    }

    void delete(UUID account) {
        sql.of("delete from supervision.plan where account_id = :account")
                .set("account", account)
                .run();
    }
}
