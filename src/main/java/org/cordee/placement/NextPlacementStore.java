package org.cordee.placement;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.Ids;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.db.Sql;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps which placement follows another; the database brings along what is done and the papers that go on. */
@Component
class NextPlacementStore {

    private final Sql sql;
    private final Ids ids;

    NextPlacementStore(Sql sql, Ids ids) {
        this.sql = sql;
        this.ids = ids;
    }

    /** Holds the placement until the transaction ends, so that two proposals come one after the other. */
    void lock(UUID placement) {
        boolean ignored = sql.of("select true as held from placement.placement where id = :id for update")
                .set("id", placement)
                .one(row -> row.truth("held"));
    }

    /** The one prepared or running that follows this one, as far as the actor may see. */
    @Transactional(readOnly = true)
    public Optional<UUID> next(UUID placement) {
        return sql.of("""
                        select id from placement.placement
                         where renews = :id and state in ('proposed', 'agreed', 'active')""").set("id", placement).first(row -> row.uuid("id"));
    }

    /** Writes the next one with the frame of the first; whoever no longer works there is left to name anew. */
    UUID renew(UUID old, NextPlacementRules.Days days, int papersVersion, Actor.Person by, LocalDate today) {
        UUID id = ids.next();
        sql.of("""
                insert into placement.placement (id, peer_id, structure_id, unit_id, territory_id, status, state,
                    referent_account_id, deputy_account_id, association_id, training_body_id, starts_on, ends_on,
                    agreed_hours, rhythm, papers_version, proposed_by, proposed_on, peer_agreed_on, structure_agreed_on,
                    peer_first, renews)
                select :id, p.peer_id, p.structure_id, p.unit_id, p.territory_id, p.status, 'proposed',
                       case when placement.works_in(p.referent_account_id, p.structure_id) then p.referent_account_id end,
                       case when placement.works_in(p.deputy_account_id, p.structure_id) then p.deputy_account_id end,
                       p.association_id, p.training_body_id, :startsOn, cast(:endsOn as date), p.agreed_hours, p.rhythm,
                       :papers, :by, :today, cast(:peerYes as date), cast(:structureYes as date), false, p.id
                  from placement.placement p where p.id = :old""")
                .set("id", id)
                .set("startsOn", days.startsOn())
                .set("endsOn", days.endsOn())
                .set("papers", papersVersion)
                .set("by", by.account())
                .set("today", today)
                .set("peerYes", by.role() == Role.PEER ? today : null)
                .set("structureYes", by.role() == Role.DIRECTOR ? today : null)
                .set("old", old)
                .exactlyOne();
        return id;
    }

    /** Whether the same person's earlier placement in the same place still runs. */
    boolean waitsForTheFirst(UUID placement) {
        return sql.of("""
                        select exists (select from placement.placement n
                          join placement.placement o on o.peer_id = n.peer_id and o.id <> n.id and o.state = 'active'
                           and coalesce(o.unit_id, o.structure_id) = coalesce(n.unit_id, n.structure_id)
                         where n.id = :id) as yes""").set("id", placement).one(row -> row.truth("yes"));
    }
}
