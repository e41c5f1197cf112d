package org.cordee.expense;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.cordee.placement.PlacementStatus;
import org.cordee.platform.NotFound;
import org.cordee.platform.db.Row;
import org.cordee.platform.db.Sql;
import org.cordee.platform.files.BroughtFile;
import org.cordee.platform.keys.InstallationKey;
import org.cordee.platform.keys.Sealed;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads claims as row security shows them: to who spent, to the direction once sent, to the association once given up. */
@Component
@Transactional(readOnly = true)
class ClaimQueries {

    private static final String CLAIMS = """
            select c.id, c.peer_id, c.placement_id, c.structure_id, n.working_name, s.shown_name, p.status, c.day, c.kind,
                   c.sort, c.purpose, c.km, c.electric, c.rate_millis, c.cents, c.state, c.why, c.receipt_by, c.made_on,
                   c.sent_on, c.decided_on, c.settled_on, c.version
              from expense.claim c join structure.structure s on s.id = c.structure_id
              left join placement.placement p on p.id = c.placement_id
              left join lateral peer.names_for_me(array[c.peer_id]) n on true
            """;

    private final Sql sql;
    private final Sealed sealed;

    ClaimQueries(Sql sql, InstallationKey key) {
        this.sql = sql;
        this.sealed = new Sealed(key, ClaimStore.PURPOSE);
    }

    /** The three hundred newest the actor may read. */
    List<Claim> seen() {
        return sql.of(CLAIMS + " order by c.day desc, c.id desc limit 300").list(ClaimQueries::claim);
    }

    Claim get(UUID id) {
        return sql.of(CLAIMS + " where c.id = :id")
                .set("id", id)
                .first(ClaimQueries::claim)
                .orElseThrow(() -> new NotFound("claim " + id));
    }

    /** What was validated, paid or given up between two days, by the day of the last of these; for the accounts. */
    List<Claim> decided(LocalDate from, LocalDate to) {
        return sql.of(CLAIMS + """
                         where c.state in ('validated', 'reimbursed', 'waived')
                           and coalesce(c.settled_on, c.decided_on) between :from and :to
                         order by coalesce(c.settled_on, c.decided_on), c.id""").set("from", from).set("to", to).list(ClaimQueries::claim);
    }

    /** How many the actor may read in a state. */
    long count(ClaimState state) {
        return sql.of("select count(*) as many from expense.claim where state = :state")
                .set("state", state.code())
                .one(row -> row.number("many"));
    }

    /** Kilometres claimed by a peer in a year in one vehicle, this claim left out. */
    int kilometres(UUID peer, String sort, int year, UUID but) {
        return sql.of("""
                        select coalesce(sum(km), 0) as km from expense.claim
                         where peer_id = :peer and sort = :sort and id <> :but
                           and day between make_date(:year, 1, 1) and make_date(:year, 12, 31)""")
                .set("peer", peer)
                .set("sort", sort)
                .set("year", year)
                .set("but", but)
                .one(row -> (int) row.number("km"));
    }

    /** Whether this picture came with another claim of the peer. */
    boolean isKnown(UUID peer, String digest, UUID but) {
        return sql.of("select exists (select from expense.ticket"
                        + " where peer_id = :peer and digest = :digest and claim_id <> :but) as yes")
                .set("peer", peer)
                .set("digest", digest)
                .set("but", but)
                .one(row -> row.truth("yes"));
    }

    /** Whether a journey for this act of the log was claimed already. */
    boolean isClaimed(UUID act, UUID but) {
        return sql.of("select exists (select from expense.claim"
                        + " where act_id = :act and kind = 'mileage' and id <> :but) as yes")
                .set("act", act)
                .set("but", but)
                .one(row -> row.truth("yes"));
    }

    Optional<BroughtFile> ticket(UUID claim) {
        return sql.of("select media_type, sealed from expense.ticket where claim_id = :claim")
                .set("claim", claim)
                .first(row -> new BroughtFile(
                        row.text("media_type"),
                        sealed.open(row.bytes("sealed"))
                                .orElseThrow(() ->
                                        new IllegalStateException("sealed by another installation, or altered"))));
    }

    Optional<Terms> terms(UUID structure) {
        return sql.of("""
                        select rate_millis, receipts, confirmed_on, version from expense.terms
                         where structure_id = :structure""")
                .set("structure", structure)
                .first(row -> new Terms(
                        structure,
                        row.integerOrNull("rate_millis"),
                        Receipts.of(row.text("receipts")),
                        row.date("confirmed_on"),
                        row.integer("version")));
    }

    private static Claim claim(Row row) {
        String status = row.textOrNull("status");
        String receipt = row.textOrNull("receipt_by");
        return new Claim(
                row.uuid("id"),
                new Claim.Owner(
                        row.uuidOrNull("peer_id"),
                        row.uuidOrNull("placement_id"),
                        row.uuid("structure_id"),
                        row.textOrNull("working_name"),
                        row.text("shown_name"),
                        status == null ? null : PlacementStatus.valueOf(status.toUpperCase(Locale.ROOT))),
                spending(row),
                ClaimState.of(row.text("state")),
                row.text("why"),
                receipt == null ? null : Receipts.of(receipt),
                new Claim.Dates(
                        row.date("made_on"),
                        row.dateOrNull("sent_on"),
                        row.dateOrNull("decided_on"),
                        row.dateOrNull("settled_on")),
                row.integer("version"));
    }

    private static Spending spending(Row row) {
        return new Spending(
                ClaimKind.of(row.text("kind")),
                row.date("day"),
                row.text("sort"),
                row.text("purpose"),
                row.integerOrNull("km"),
                row.truth("electric"),
                row.integerOrNull("rate_millis"),
                row.integer("cents"));
    }
}
