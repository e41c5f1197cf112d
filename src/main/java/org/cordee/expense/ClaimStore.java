package org.cordee.expense;

import java.time.LocalDate;
import java.util.HexFormat;
import java.util.UUID;
import org.cordee.platform.db.Sql;
import org.cordee.platform.db.Statement;
import org.cordee.platform.files.BroughtFile;
import org.cordee.platform.keys.InstallationKey;
import org.cordee.platform.keys.Sealed;
import org.cordee.platform.keys.Sha256;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes claims, and the pictures of tickets, sealed. */
@Component
class ClaimStore {

    static final String PURPOSE = "expense";

    private final Sql sql;
    private final Sealed sealed;

    ClaimStore(Sql sql, InstallationKey key) {
        this.sql = sql;
        this.sealed = new Sealed(key, PURPOSE);
    }

    /** Whose draft, for which placement, from which act of the log if any. */
    record Place(
            UUID peer,
            UUID placement,
            UUID structure,
            @Nullable UUID act) {}

    void draft(UUID id, Place place, Spending spending, LocalDate today) {
        filled(sql.of("""
                        insert into expense.claim (id, peer_id, placement_id, structure_id, act_id, day, kind, sort, purpose, km,
                          electric, rate_millis, cents, state, made_on)
                        values (:id, :peer, :placement, :structure, cast(:act as uuid), :day, :kind, :sort, :purpose,
                          cast(:km as int), :electric, cast(:rate as int), :cents, 'draft', :today)"""), spending)
                .set("id", id)
                .set("peer", place.peer())
                .set("placement", place.placement())
                .set("structure", place.structure())
                .set("act", place.act())
                .set("kind", spending.kind().code())
                .set("today", today)
                .exactlyOne();
    }

    /** What was returned or not yet sent, written anew: a draft again. */
    void rewrite(Claim claim, Spending spending) {
        filled(sql.of("""
                        update expense.claim set day = :day, sort = :sort, purpose = :purpose, km = cast(:km as int),
                          electric = :electric, rate_millis = cast(:rate as int), cents = :cents, state = 'draft', why = '',
                          version = version + 1
                         where id = :id and version = :version and state in ('draft', 'returned')"""), spending)
                .set("id", claim.id())
                .set("version", claim.version())
                .exactlyOne();
    }

    void move(Claim claim, ClaimState to, ClaimStep step) {
        sql.of("""
                        update expense.claim set state = :to, why = :why, receipt_by = cast(:receipt as text),
                          sent_on = case when :to = 'sent' then coalesce(sent_on, :today) else sent_on end,
                          decided_on = case when :to in ('validated', 'returned') then :today else decided_on end,
                          decided_by = case when :to in ('validated', 'returned') then cast(:by as uuid) else decided_by end,
                          settled_on = cast(:settled as date), version = version + 1
                         where id = :id and version = :version""")
                .set("to", to.code())
                .set("why", step.why())
                .set("receipt", step.receipt() == null ? null : step.receipt().code())
                .set("today", step.today())
                .set("by", step.by())
                .set("settled", step.settledOn())
                .set("id", claim.id())
                .set("version", claim.version())
                .exactlyOne();
    }

    void throwAway(Claim claim) {
        sql.of("delete from expense.claim where id = :id and version = :version")
                .set("id", claim.id())
                .set("version", claim.version())
                .exactlyOne();
    }

    /** Keeps the picture in place of the one before. */
    void keep(UUID claim, UUID peer, BroughtFile file) {
        int ignored = sql.of("delete from expense.ticket where claim_id = :claim")
                .set("claim", claim)
                .anyNumber();
        sql.of("""
                        insert into expense.ticket (claim_id, peer_id, media_type, digest, sealed)
                        values (:claim, :peer, :type, :digest, :sealed)""")
                .set("claim", claim)
                .set("peer", peer)
                .set("type", file.mediaType())
                .set("digest", digest(file))
                .set("sealed", sealed.seal(file.content()))
                .exactlyOne();
    }

    static String digest(BroughtFile file) {
        return HexFormat.of().formatHex(Sha256.of(file.content()));
    }

    void confirm(Terms terms, UUID by) {
        sql.of("""
                        insert into expense.terms (structure_id, rate_millis, receipts, confirmed_on, confirmed_by)
                        values (:structure, cast(:rate as int), :receipts, :on, :by)
                        on conflict (structure_id) do update set rate_millis = excluded.rate_millis,
                            receipts = excluded.receipts, confirmed_on = excluded.confirmed_on,
                            confirmed_by = excluded.confirmed_by, version = terms.version + 1
                         where terms.version = :version""")
                .set("structure", terms.structure())
                .set("rate", terms.rateMillis())
                .set("receipts", terms.receipts().code())
                .set("on", terms.confirmedOn())
                .set("by", by)
                .set("version", terms.version())
                .exactlyOne();
    }

    private static Statement filled(Statement statement, Spending spending) {
        statement
                .set("day", spending.day())
                .set("sort", spending.sort())
                .set("purpose", spending.purpose())
                .set("km", spending.km())
                .set("electric", spending.electric())
                .set("rate", spending.rateMillis())
                .set("cents", spending.cents());
        return statement;
    }
}
