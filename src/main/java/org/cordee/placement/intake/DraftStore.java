package org.cordee.placement.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.cordee.placement.cohort.HandMove;
import org.cordee.placement.cohort.Stay;
import org.cordee.platform.db.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps the draft of a cohort, what is moved by hand and what the trainee answers. */
@Component
class DraftStore {

    private final Sql sql;

    DraftStore(Sql sql) {
        this.sql = sql;
    }

    void ask(UUID cohort, Instant now) {
        sql.of("""
                insert into placement.cohort_draft (cohort_id, state, asked_at) values (:cohort, 'asked', :now)
                on conflict (cohort_id) do update set state = 'asked', asked_at = :now""").set("cohort", cohort).set("now", now).exactlyOne();
    }

    /** One calculation of a cohort at a time. */
    void lock(UUID cohort) {
        sql.of("update placement.cohort_draft set state = state where cohort_id = :cohort")
                .set("cohort", cohort)
                .exactlyOne();
    }

    void made(UUID cohort, List<DraftLine> lines, OptionalInt worst, LocalDate today) {
        sql.of("delete from placement.cohort_line where cohort_id = :cohort")
                .set("cohort", cohort)
                .run();
        lines.forEach(line -> insert(cohort, line));
        state(cohort, "made", today, worst.isPresent() ? worst.getAsInt() : null);
    }

    void failed(UUID cohort) {
        state(cohort, "failed", null, null);
    }

    private void state(UUID cohort, String state, @Nullable LocalDate madeOn, @Nullable Integer worst) {
        sql.of("""
                update placement.cohort_draft
                   set state = :state, made_on = cast(:made as date), worst_km = cast(:worst as int)
                 where cohort_id = :cohort""")
                .set("cohort", cohort)
                .set("state", state)
                .set("made", madeOn)
                .set("worst", worst)
                .exactlyOne();
    }

    private void insert(UUID cohort, DraftLine line) {
        Stay stay = line.stay();
        sql.of("""
                insert into placement.cohort_line (cohort_id, peer_id, period_id, starts_on, ends_on, km, reasons, points,
                    known, published_on)
                values (:cohort, :peer, cast(:period as uuid), cast(:starts as date), cast(:ends as date), :km,
                    cast(:reasons as text[]), cast(:points as int[]), :known, cast(:published as date))""")
                .set("cohort", cohort)
                .set("peer", line.trainee())
                .set("period", stay == null ? null : stay.place())
                .set("starts", stay == null ? null : stay.from())
                .set("ends", stay == null ? null : stay.until())
                .set("km", line.km())
                .set(
                        "reasons",
                        line.reasons().stream()
                                .map(reason -> reason.match().name())
                                .toList())
                .set(
                        "points",
                        line.reasons().stream()
                                .map(reason -> String.valueOf(reason.points()))
                                .toList())
                .set("known", line.known())
                .set("published", line.publishedOn())
                .exactlyOne();
    }

    /** Marks a line as published; false where it was today, or is no more. */
    boolean publish(UUID cohort, DraftLine line, LocalDate today) {
        Stay stay = line.stay();
        return sql.of("""
                        update placement.cohort_line
                           set published_on = :today, period_id = cast(:period as uuid),
                               starts_on = cast(:starts as date), ends_on = cast(:ends as date), known = :known
                         where cohort_id = :cohort and peer_id = :peer
                           and (published_on is null or published_on < :today)""")
                        .set("cohort", cohort)
                        .set("peer", line.trainee())
                        .set("today", today)
                        .set("period", stay == null ? null : stay.place())
                        .set("starts", stay == null ? null : stay.from())
                        .set("ends", stay == null ? null : stay.until())
                        .set("known", line.known())
                        .anyNumber()
                > 0;
    }

    /** Puts a move in the stead of an earlier one of the same trainee, with whatever was answered to that. */
    void move(UUID cohort, HandMove move, UUID by) {
        takeBack(cohort, move.trainee());
        sql.of("""
                insert into placement.cohort_move (cohort_id, peer_id, period_id, proposed_on, proposed_by)
                values (:cohort, :peer, :period, :on, :by)""")
                .set("cohort", cohort)
                .set("peer", move.trainee())
                .set("period", move.stay().place())
                .set("on", move.proposedOn())
                .set("by", by)
                .exactlyOne();
    }

    void takeBack(UUID cohort, UUID trainee) {
        sql.of("delete from placement.cohort_move where cohort_id = :cohort and peer_id = :peer")
                .set("cohort", cohort)
                .set("peer", trainee)
                .run();
    }

    void reply(UUID cohort, HandMove move) {
        sql.of("""
                insert into placement.cohort_reply (cohort_id, peer_id, reply) values (:cohort, :peer, :reply)
                on conflict (cohort_id, peer_id) do update set reply = :reply""")
                .set("cohort", cohort)
                .set("peer", move.trainee())
                .set("reply", move.reply())
                .exactlyOne();
    }
}
