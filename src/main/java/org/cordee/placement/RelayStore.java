package org.cordee.placement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cordee.platform.Ids;
import org.cordee.platform.StaleVersion;
import org.cordee.platform.db.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps each relay passed, and finds the placements nobody accompanies any more. */
@Component
class RelayStore {

    private final Sql sql;
    private final Ids ids;

    RelayStore(Sql sql, Ids ids) {
        this.sql = sql;
        this.ids = ids;
    }

    /** A relay passed lately, as whoever it concerns reads it. */
    record Passed(UUID placement, String place, @Nullable String name, LocalDate on) {}

    /**
     * A part of a running placement that nobody of the structure holds.
     *
     * @param account who held it and left; null when nobody was named
     * @param referent whether it is the référent's part
     */
    record Alone(UUID placement, String place, @Nullable UUID account, boolean referent) {}

    void keep(UUID placement, boolean referent, UUID from, UUID to, Step step) {
        sql.of("""
                        insert into placement.relay (id, placement_id, part, from_account, to_account, passed_on, passed_by)
                        values (:id, :placement, :part, :from, :to, :on, :by)""")
                .set("id", ids.next())
                .set("placement", placement)
                .set("part", referent ? "referent" : "deputy")
                .set("from", from)
                .set("to", to)
                .set("on", step.on())
                .set("by", step.by())
                .exactlyOne();
    }

    /** When and by whom. */
    record Step(LocalDate on, UUID by) {}

    /** Names who leads; stops with {@link StaleVersion} when the placement ended or changed hands meanwhile. */
    void name(UUID placement, Placement.Leads leads) {
        boolean named = sql.of("select placement.name_leads(:id, :referent, :deputy) as named")
                .set("id", placement)
                .set("referent", leads.referent())
                .set("deputy", leads.deputy())
                .one(row -> row.truth("named"));
        if (!named) {
            throw new StaleVersion("placement.placement");
        }
    }

    /** The relays passed to this account since a day, the newest first. */
    @Transactional(readOnly = true)
    public List<Passed> passedTo(UUID account, LocalDate since) {
        return passed(" r.to_account = :subject ", account, since);
    }

    /** The relays by which a peer's référent changed since a day, the newest first. */
    @Transactional(readOnly = true)
    public List<Passed> ofPeer(UUID peer, LocalDate since) {
        return passed(" p.peer_id = :subject and r.part = 'referent' ", peer, since);
    }

    @Transactional(readOnly = true)
    public List<Alone> leftAlone() {
        return sql.of("select placement_id, place, account_id, part from placement.left_alone()")
                .list(row -> new Alone(
                        row.uuid("placement_id"),
                        row.text("place"),
                        row.uuidOrNull("account_id"),
                        row.text("part").equals("referent")));
    }

    private List<Passed> passed(String whose, UUID subject, LocalDate since) {
        return sql.of("""
                        select r.placement_id, s.shown_name, placement.lead_name(r.to_account) as name, r.passed_on
                          from placement.relay r
                          join placement.placement p on p.id = r.placement_id
                          join structure.structure s on s.id = p.structure_id
                         where p.state in ('agreed', 'active') and r.passed_on >= :since and""" + whose + """
                         order by r.passed_on desc, r.id desc limit 20""")
                .set("since", since)
                .set("subject", subject)
                .list(row -> new Passed(
                        row.uuid("placement_id"),
                        row.text("shown_name"),
                        row.textOrNull("name"),
                        row.date("passed_on")));
    }
}
