package org.cordee.account;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.db.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the audit says of one's own records: of the account, and of the sheet and log of a peer. */
@Component
@Transactional(readOnly = true)
class OpeningQueries {

    /** As many as a page shows. */
    static final int PAGE = 100;

    /** What only counts an entrance, which has its own line. */
    private static final Set<String> COUNTERS =
            Set.of("failures", "next_try_at", "last_used_at", "totp_last_step", "sign_count", "version");

    private final Sql sql;

    OpeningQueries(Sql sql) {
        this.sql = sql;
    }

    /** A line of the audit: who, in which role, did what to which of my records; never who by name. */
    record Opening(
            long id, Instant at, String kind, @Nullable String role, boolean own, String action, String object) {}

    /**
     * The latest lines before one, the newest first, without those that only count an entrance; one more than
     * {@link #PAGE} where there are more.
     *
     * @param own whether what the person did themselves is among them
     */
    public List<Opening> before(Actor.Person person, @Nullable Long line, boolean own) {
        List<UUID> subjects = new ArrayList<>(List.of(person.account()));
        if (person.role() == Role.PEER) {
            subjects.add(person.scopeOrStop());
        }
        return sql.of("""
                        select id, at, actor_kind, actor_role, own, action, object
                          from platform.audit_of(:subjects, cast(:before as bigint), :most, not :own, :counters)
                         order by id desc""")
                .set("subjects", subjects)
                .set("before", line)
                .set("most", PAGE + 1)
                .set("own", own)
                .set("counters", COUNTERS)
                .list(row -> new Opening(
                        row.number("id"),
                        row.instant("at"),
                        row.text("actor_kind"),
                        row.textOrNull("actor_role"),
                        row.truth("own"),
                        row.text("action"),
                        row.text("object")));
    }
}
