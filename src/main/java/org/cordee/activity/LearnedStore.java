package org.cordee.activity;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import org.cordee.platform.db.Sql;
import org.cordee.platform.keys.InstallationKey;
import org.cordee.platform.keys.Sealed;
import org.springframework.stereotype.Component;

/** What acts taught their peer, sealed before it reaches the database. */
@Component
class LearnedStore {

    private final Sql sql;
    private final Clock clock;
    private final Sealed sealed;

    LearnedStore(Sql sql, Clock clock, InstallationKey key) {
        this.sql = sql;
        this.clock = clock;
        this.sealed = new Sealed(key, "learned");
    }

    /** Keeps the words; empty words take earlier ones away. */
    void keep(UUID act, UUID peer, String words) {
        if (words.isEmpty()) {
            forget(act);
            return;
        }
        sql.of("""
                        insert into activity.learned (act, peer, sealed, written_at) values (:act, :peer, :sealed, :now)
                        on conflict (act) do update set sealed = excluded.sealed, written_at = excluded.written_at""")
                .set("act", act)
                .set("peer", peer)
                .set("sealed", sealed.seal(words.getBytes(StandardCharsets.UTF_8)))
                .set("now", clock.instant())
                .exactlyOne();
    }

    void forget(UUID act) {
        int forgotten = sql.of("delete from activity.learned where act = :act")
                .set("act", act)
                .anyNumber();
        if (forgotten > 1) {
            throw new IllegalStateException("an act has one text");
        }
    }

    String of(UUID act) {
        return sql.of("select sealed from activity.learned where act = :act")
                .set("act", act)
                .first(row -> row.bytes("sealed"))
                .map(this::open)
                .orElse("");
    }

    String open(byte[] bytes) {
        return sealed.open(bytes)
                .map(words -> new String(words, StandardCharsets.UTF_8))
                .orElseThrow(() -> new IllegalStateException("sealed under another key"));
    }
}
