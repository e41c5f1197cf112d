package org.cordee.supervision;

import java.time.LocalDate;
import java.util.UUID;
import org.cordee.platform.db.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes who supervises whom. */
@Component
class BondStore {

    private final Sql sql;

    BondStore(Sql sql) {
        this.sql = sql;
    }

    /** Proposes; said by the peer, whose account is given, it is agreed at once. */
    void propose(Bond bond, @Nullable UUID peerAccount, LocalDate on) {
        sql.of("""
                        insert into supervision.bond
                               (id, placement_id, supervisor_account_id, peer_account_id, proposed_by, proposed_on, agreed_on)
                        values (:id, :placement, :supervisor, cast(:peer as uuid), :by, :on, cast(:agreed as date))""")
                .set("id", bond.id())
                .set("placement", bond.placement())
                .set("supervisor", bond.supervisor())
                .set("peer", peerAccount)
                .set("by", bond.proposedBy().code())
                .set("on", on)
                .set("agreed", peerAccount == null ? null : on)
                .exactlyOne();
    }

    void agree(Bond bond, UUID peerAccount, LocalDate on) {
        sql.of("""
                        update supervision.bond set agreed_on = :on, peer_account_id = :peer, version = version + 1
                         where id = :id and version = :version""")
                .set("on", on)
                .set("peer", peerAccount)
                .set("id", bond.id())
                .set("version", bond.version())
                .exactlyOne();
    }

    void end(Bond bond, LocalDate on) {
        sql.of(
                        "update supervision.bond set ended_on = :on, version = version + 1 where id = :id and version = :version")
                .set("on", on)
                .set("id", bond.id())
                .set("version", bond.version())
                .exactlyOne();
    }
}
