package org.cordee.signal;

import java.time.LocalDate;
import java.util.UUID;
import org.cordee.platform.Ids;
import org.cordee.platform.db.Sql;
import org.springframework.stereotype.Component;

/** Writes what a peer does with a signal about themselves. */
@Component
class OwnSignalStore {

    private final Sql sql;
    private final Ids ids;

    OwnSignalStore(Sql sql, Ids ids) {
        this.sql = sql;
        this.ids = ids;
    }

    void mark(UUID placement, OwnKind kind, Said said, LocalDate on, LocalDate until) {
        sql.of("""
                        insert into signal.own_mark (placement_id, kind, said, said_on, until)
                        values (:placement, :kind, :said, :on, :until)
                            on conflict (placement_id, kind) do update
                           set said = excluded.said, said_on = excluded.said_on, until = excluded.until""")
                .set("placement", placement)
                .set("kind", kind.code())
                .set("said", said.code())
                .set("on", on)
                .set("until", until)
                .exactlyOne();
    }

    UUID share(UUID placement, OwnKind kind, LocalDate on, LocalDate until) {
        UUID id = ids.next();
        sql.of("""
                        insert into signal.shared (id, placement_id, kind, told, shared_on, until)
                        values (:id, :placement, :kind, :told, :on, :until)""")
                .set("id", id)
                .set("placement", placement)
                .set("kind", kind.code())
                .set("told", kind.told())
                .set("on", on)
                .set("until", until)
                .exactlyOne();
        return id;
    }

    /** Ends what was shared of this kind, by whatever hand; nothing when nothing is shared. */
    void end(UUID placement, OwnKind kind, LocalDate on) {
        var unused = sql.of("""
                        update signal.shared set settled_on = :on
                         where placement_id = :placement and kind = :kind and settled_on is null""")
                .set("on", on)
                .set("placement", placement)
                .set("kind", kind.code())
                .anyNumber();
    }
}
