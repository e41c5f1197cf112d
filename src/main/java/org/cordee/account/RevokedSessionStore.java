package org.cordee.account;

import java.time.Clock;
import org.cordee.platform.db.Sql;
import org.cordee.platform.keys.InstallationKey;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The sessions ended from elsewhere, by a mark that leads back to nobody, for as long as their cookie lives: a lost phone
 * that comes back is told to forget, one whose session only grew old is not.
 */
@Component
class RevokedSessionStore {

    private final Sql sql;
    private final Clock clock;
    private final InstallationKey key;

    RevokedSessionStore(Sql sql, Clock clock, InstallationKey key) {
        this.sql = sql;
        this.clock = clock;
        this.key = key;
    }

    @Transactional
    public void add(String session) {
        sql.of("insert into account.revoked_session (mark, revoked_at) values (:mark, :now) on conflict do nothing")
                .set("mark", mark(session))
                .set("now", clock.instant())
                .anyNumber();
    }

    /** Runs as the door. */
    @Transactional(readOnly = true)
    public boolean holds(String session) {
        return sql.of("select true as found from account.revoked_session where mark = :mark")
                .set("mark", mark(session))
                .first(row -> row.truth("found"))
                .isPresent();
    }

    private byte[] mark(String session) {
        return key.mac("revoked session", session);
    }
}
