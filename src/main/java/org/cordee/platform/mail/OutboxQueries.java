package org.cordee.platform.mail;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cordee.platform.db.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The outbox as the administrator sees it: to whom, what for, in which state; never the words. */
@Component
@Transactional(readOnly = true)
class OutboxQueries {

    private final Sql sql;

    OutboxQueries(Sql sql) {
        this.sql = sql;
    }

    /** One letter without its words. */
    record Line(
            UUID id,
            String recipient,
            String kind,
            String state,
            int attempts,
            Instant queuedAt,
            @Nullable Instant nextTryAt,
            boolean mayLeave) {

        /** Whether it can still be given up. */
        boolean open() {
            return state.equals("waiting") || state.equals("failed");
        }
    }

    /** What waits or failed first, then the newest, at most 200. */
    public List<Line> lines() {
        return sql.of("""
                        select id, recipient, kind, state, attempts, queued_at, next_try_at,
                               body is not null as may_leave
                          from platform.outbox
                         order by state in ('waiting', 'failed') desc, queued_at desc, id limit 200""")
                .list(row -> new Line(
                        row.uuid("id"),
                        row.text("recipient"),
                        row.text("kind"),
                        row.text("state"),
                        row.integer("attempts"),
                        row.instant("queued_at"),
                        row.instantOrNull("next_try_at"),
                        row.truth("may_leave")));
    }
}
