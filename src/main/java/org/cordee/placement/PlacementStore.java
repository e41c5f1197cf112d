package org.cordee.placement;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.Ids;
import org.cordee.platform.db.Sql;
import org.springframework.stereotype.Component;

/** Keeps placements and their pauses. */
@Component
class PlacementStore {

    private final Sql sql;
    private final Ids ids;

    PlacementStore(Sql sql, Ids ids) {
        this.sql = sql;
        this.ids = ids;
    }

    /** The placement as the actor may see it; stops when there is none, hidden ones included. */
    Placement get(UUID id) {
        return sql.of("select " + PlacementRows.PLACEMENT + " from placement.placement p where p.id = :id")
                .set("id", id)
                .one(PlacementRows::placement);
    }

    /** Whether the actor may propose this place to this peer, whose name they must know. */
    boolean mayBeProposed(UUID peer, UUID structure) {
        return sql.of("select placement.may_be_proposed(:peer, :structure) as yes")
                .set("peer", peer)
                .set("structure", structure)
                .one(row -> row.truth("yes"));
    }

    /** Whether the peer already has a live placement there, as far as the actor may see. */
    boolean hasLive(UUID peer, UUID place) {
        return sql.of("""
                        select exists (select from placement.placement
                                        where peer_id = :peer and coalesce(unit_id, structure_id) = :place
                                          and state in ('proposed', 'agreed', 'active')) as yes""").set("peer", peer).set("place", place).one(row -> row.truth("yes"));
    }

    void insert(Placement placement) {
        sql.of("""
                insert into placement.placement (id, peer_id, structure_id, unit_id, territory_id, status, state,
                    referent_account_id, deputy_account_id, association_id, training_body_id, starts_on, ends_on,
                    agreed_hours, rhythm, papers_version, proposed_by, proposed_on, structure_agreed_on, peer_first)
                values (:id, :peer, :structure, cast(:unit as uuid), :territory, :status, :state,
                    cast(:referent as uuid), cast(:deputy as uuid), cast(:association as uuid),
                    cast(:training as uuid), cast(:startsOn as date), cast(:endsOn as date), cast(:hours as numeric),
                    cast(:rhythm as text), :papers, cast(:proposedBy as uuid), :proposedOn,
                    cast(:structureAgreed as date), :peerFirst)""")
                .set("id", placement.id())
                .set("peer", placement.peer())
                .set("structure", placement.place().structure())
                .set("unit", placement.place().unit())
                .set("territory", placement.place().territory())
                .set("status", placement.terms().status())
                .set("state", placement.state())
                .set("referent", placement.leads().referent())
                .set("deputy", placement.leads().deputy())
                .set("association", placement.terms().association())
                .set("training", placement.terms().trainingBody())
                .set("startsOn", placement.calendar().startsOn())
                .set("endsOn", placement.calendar().endsOn())
                .set("hours", placement.terms().agreedHours())
                .set("rhythm", placement.terms().rhythm())
                .set("papers", placement.origin().papersVersion())
                .set("proposedBy", placement.origin().proposedBy())
                .set("proposedOn", placement.origin().proposedOn())
                .set("structureAgreed", placement.yes().structure())
                .set("peerFirst", placement.origin().peerFirst())
                .exactlyOne();
    }

    /** Writes the state and its dates; a pause is not written here. */
    void saveState(Placement next) {
        sql.of("""
                update placement.placement
                   set state = :state, peer_agreed_on = cast(:peerAgreed as date),
                       structure_agreed_on = cast(:structureAgreed as date),
                       training_agreed_on = cast(:trainingAgreed as date), started_on = cast(:started as date),
                       ended_on = cast(:ended as date), version = version + 1
                 where id = :id and version = :version""")
                .set("state", next.state())
                .set("peerAgreed", next.yes().peer())
                .set("structureAgreed", next.yes().structure())
                .set("trainingAgreed", next.yes().training())
                .set("started", next.calendar().startedOn())
                .set("ended", next.calendar().endedOn())
                .set("id", next.id())
                .set("version", next.version())
                .exactlyOne();
    }

    /** Writes who accompanies, how much, when, and which body stands behind. */
    void saveFrame(Placement next) {
        sql.of("""
                update placement.placement
                   set referent_account_id = cast(:referent as uuid), deputy_account_id = cast(:deputy as uuid),
                       association_id = cast(:association as uuid), training_body_id = cast(:training as uuid),
                       starts_on = cast(:startsOn as date), ends_on = cast(:endsOn as date),
                       agreed_hours = cast(:hours as numeric), rhythm = cast(:rhythm as text), version = version + 1
                 where id = :id and version = :version""")
                .set("referent", next.leads().referent())
                .set("deputy", next.leads().deputy())
                .set("association", next.terms().association())
                .set("training", next.terms().trainingBody())
                .set("startsOn", next.calendar().startsOn())
                .set("endsOn", next.calendar().endsOn())
                .set("hours", next.terms().agreedHours())
                .set("rhythm", next.terms().rhythm())
                .set("id", next.id())
                .set("version", next.version())
                .exactlyOne();
    }

    void openPause(UUID placement, LocalDate today) {
        sql.of("insert into placement.pause (id, placement_id, since) values (:id, :placement, :today)")
                .set("id", ids.next())
                .set("placement", placement)
                .set("today", today)
                .exactlyOne();
    }

    /** Says on which day the pause that was just opened ends by itself. */
    void boundPause(UUID placement, LocalDate until) {
        sql.of("update placement.pause set until = :until where placement_id = :placement and until is null")
                .set("placement", placement)
                .set("until", until)
                .exactlyOne();
    }

    void closePause(UUID placement, LocalDate today) {
        sql.of("""
                        update placement.pause set until = :today
                         where placement_id = :placement and (until is null or until > :today)""").set("placement", placement).set("today", today).exactlyOne();
    }

    /** Takes the counted place this placement stands for, if any; false when none is free. */
    boolean takesSeat(UUID placement) {
        return sql.of("select placement.take_seat(:placement) as taken")
                .set("placement", placement)
                .one(row -> row.truth("taken"));
    }

    /** The period of the counted place this placement stands for, if any, locked before anything else changes. */
    Optional<UUID> lockSeat(UUID placement) {
        return sql.of("select period from placement.lock_seat(:placement) period where period is not null")
                .set("placement", placement)
                .first(row -> row.uuid("period"));
    }
}
