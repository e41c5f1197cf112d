package org.cordee.placement.transfer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.db.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps which placement takes the stead of which; the database ends the one left when the other begins. */
@Component
class TransferStore {

    private final Sql sql;

    TransferStore(Sql sql) {
        this.sql = sql;
    }

    /** A placement that is left, and its last day, null while the new one has no first day. */
    record Leaving(UUID placement, String place, @Nullable LocalDate lastOn) {}

    /** The placement this one takes the stead of, as its peer said. */
    @Transactional(readOnly = true)
    public Optional<UUID> left(UUID placement) {
        return sql.of("select leaves from placement.transfer where placement_id = :id")
                .set("id", placement)
                .first(row -> row.uuid("leaves"));
    }

    /** Whether the peer said yes to this one, and leaves the other for no third. */
    boolean mayLeave(UUID placement, UUID leaves) {
        return sql.of("""
                        select p.peer_agreed_on is not null and not exists (select from placement.transfer t
                                 where t.leaves = :leaves and t.placement_id <> p.id) as yes
                          from placement.placement p where p.id = :id""").set("id", placement).set("leaves", leaves).one(row -> row.truth("yes"));
    }

    /** Says it anew: the last word counts. */
    void say(UUID placement, UUID leaves, UUID peer, LocalDate today) {
        takeBack(placement);
        sql.of("""
                insert into placement.transfer (placement_id, leaves, peer_id, said_on)
                values (:placement, :leaves, :peer, :today)""")
                .set("placement", placement)
                .set("leaves", leaves)
                .set("peer", peer)
                .set("today", today)
                .exactlyOne();
    }

    void takeBack(UUID placement) {
        sql.of("delete from placement.transfer where placement_id = :id")
                .set("id", placement)
                .run();
    }

    /** The placements left that concern the actor; never where somebody goes. */
    @Transactional(readOnly = true)
    public List<Leaving> leaving() {
        return sql.of("select placement_id, place, last_on from placement.leaving()")
                .list(row -> new Leaving(row.uuid("placement_id"), row.text("place"), row.dateOrNull("last_on")));
    }
}
