package org.cordee.pathway;

import java.util.List;
import java.util.UUID;
import org.cordee.platform.db.Row;
import org.cordee.platform.db.Sql;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what an arrival waits for beside the steps of its path. */
@Component
@Transactional(readOnly = true)
class WaitingActionQueries {

    private final Sql sql;

    WaitingActionQueries(Sql sql) {
        this.sql = sql;
    }

    /** The essential actions of a path that are not done, those the director went past among them. */
    List<WaitingAction> of(UUID path) {
        return sql.of("""
                        select a.id, a.what, a.owner, a.due_on, o.reason, o.made_on
                          from pathway.action a left join pathway.override o on o.action_id = a.id
                         where a.path_id = :path and a.essential and a.done_on is null
                         order by (o.id is not null), a.due_on nulls last, a.id""").set("path", path).list(WaitingActionQueries::action);
    }

    private static WaitingAction action(Row row) {
        String reason = row.textOrNull("reason");
        return new WaitingAction(
                row.uuid("id"),
                row.text("what"),
                row.textOrNull("owner"),
                row.dateOrNull("due_on"),
                reason == null ? null : new Path.GonePast(reason, row.date("made_on")));
    }
}
