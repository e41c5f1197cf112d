package org.cordee.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cordee.platform.db.Sql;
import org.springframework.stereotype.Component;

/** What the job of the night changes: what lapses, what is cleared, whom it reminded. */
@Component
class SigningNightStore {

    private final Sql sql;

    SigningNightStore(Sql sql) {
        this.sql = sql;
    }

    /** Deletes the codes that are over. */
    void clearCodes() {
        int ignored = sql.of("delete from agreement.spot where until < platform.actor_now()")
                .anyNumber();
    }

    /** Lets the documents lapse whose last day to sign went by. */
    void lapse(LocalDate day) {
        int ignored = sql.of("""
                        update agreement.document set state = 'lapsed', version = version + 1
                         where state = 'signing' and sign_until < :day""").set("day", day).anyNumber();
    }

    /** The documents being signed, of placements that are prepared or run. */
    List<UUID> open() {
        return sql.of("""
                        select d.id from agreement.document d
                         where d.state = 'signing' and agreement.placement_runs(d.placement_id) order by d.id""").list(row -> row.uuid("id"));
    }

    /**
     * Whether a reminder is due today: three days after the sending or the signature before, where there is an order, then a
     * week after the last, so many at most; it counts then.
     */
    boolean remindsToday(UUID signatory, int most, LocalDate day) {
        return sql.of("""
                        update agreement.signatory s set reminded = reminded + 1, reminded_on = :day
                         where s.id = :id and s.reminded < :most and :day >= coalesce(s.reminded_on + 7, greatest(s.asked_on,
                               (select max(g.given_at at time zone 'UTC')::date
                                  from agreement.document d
                                  join agreement.signatory o on o.document_id = d.id and o.number = s.number
                                   and o.position < s.position
                                  join agreement.signature g on g.signatory_id = o.id
                                 where d.id = s.document_id and d.ordered)) + 3)""")
                        .set("id", signatory)
                        .set("most", most)
                        .set("day", day)
                        .anyNumber()
                == 1;
    }

    /** Whether the peer is in a pause today: what is written to them does not leave, and nobody else learns of it. */
    boolean peerOnPause(UUID document) {
        return sql.of("select agreement.peer_on_pause(:id) as paused")
                .set("id", document)
                .one(row -> row.truth("paused"));
    }

    /** The documents everybody signed whose file is not made yet. */
    List<UUID> withoutFile() {
        return sql.of("""
                        select d.id from agreement.document d
                         where d.state = 'signed' and not exists (select from agreement.sealed_file f
                           where f.document_id = d.id and f.number = d.number) order by d.id limit 20""").list(row -> row.uuid("id"));
    }
}
