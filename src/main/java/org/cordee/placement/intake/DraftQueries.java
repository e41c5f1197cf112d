package org.cordee.placement.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cordee.placement.cohort.HandMove;
import org.cordee.placement.cohort.Match;
import org.cordee.placement.cohort.Reason;
import org.cordee.placement.cohort.Stay;
import org.cordee.placement.cohort.Vacancy;
import org.cordee.platform.db.Row;
import org.cordee.platform.db.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the draft of a cohort as the actor may see it, and the places there are. */
@Component
@Transactional(readOnly = true)
class DraftQueries {

    private static final int MOST = 500;

    private final Sql sql;

    DraftQueries(Sql sql) {
        this.sql = sql;
    }

    /**
     * How far the draft is.
     *
     * @param state the word stored
     * @param worstKm the longest journey among those placed, or null
     */
    record Head(
            String state,
            Instant askedAt,
            @Nullable LocalDate madeOn,
            @Nullable Integer worstKm) {}

    /** A period of a need that takes trainees. */
    record Place(UUID need, Stay stay, String name, String town, int free) {

        Vacancy vacancy() {
            return new Vacancy(stay, free);
        }

        /** Where, in words. */
        public String where() {
            return where(name, town);
        }

        static String where(String name, String town) {
            return town.isEmpty() ? name : name + ", " + town;
        }
    }

    Optional<Head> head(UUID cohort) {
        return sql.of("select state, asked_at, made_on, worst_km from placement.cohort_draft where cohort_id = :cohort")
                .set("cohort", cohort)
                .first(row -> new Head(
                        row.text("state"),
                        row.instant("asked_at"),
                        row.dateOrNull("made_on"),
                        row.integerOrNull("worst_km")));
    }

    /** Everything stored about the places of a cohort. */
    DraftFacts facts(UUID cohort) {
        Set<UUID> yeses = new HashSet<>(sql.of("select peer_id from placement.cohort_yeses(:cohort)")
                .set("cohort", cohort)
                .list(row -> row.uuid("peer_id")));
        Set<UUID> members =
                new HashSet<>(sql.of("select peer_id from placement.cohort_member where cohort_id = :cohort")
                        .set("cohort", cohort)
                        .list(row -> row.uuid("peer_id")));
        return new DraftFacts(members, lines(cohort), moves(cohort, yeses), standing(cohort));
    }

    private List<DraftLine> lines(UUID cohort) {
        return sql.of("""
                        select peer_id, period_id, starts_on, ends_on, km, reasons, points::text[] as points, known,
                               published_on
                          from placement.cohort_line where cohort_id = :cohort order by peer_id""")
                .set("cohort", cohort)
                .list(row -> new DraftLine(
                        row.uuid("peer_id"),
                        stay(row),
                        row.integer("km"),
                        reasons(row),
                        row.truth("known"),
                        row.dateOrNull("published_on")));
    }

    /** Moves by hand; a no reads as no answer. */
    private List<HandMove> moves(UUID cohort, Set<UUID> yeses) {
        return sql.of("""
                        select m.peer_id, m.period_id, e.starts_on, e.ends_on, m.proposed_on
                          from placement.cohort_move m join placement.need_period e on e.id = m.period_id
                         where m.cohort_id = :cohort order by m.peer_id""")
                .set("cohort", cohort)
                .list(row -> new HandMove(
                        row.uuid("peer_id"),
                        new Stay(row.uuid("period_id"), row.date("starts_on"), row.date("ends_on")),
                        row.date("proposed_on"),
                        yeses.contains(row.uuid("peer_id")) ? HandMove.Reply.YES : HandMove.Reply.NONE));
    }

    private List<DraftFacts.Standing> standing(UUID cohort) {
        return sql.of("select * from placement.cohort_standing(:cohort)")
                .set("cohort", cohort)
                .list(row -> new DraftFacts.Standing(
                        row.uuid("peer_id"),
                        row.uuid("placement_id"),
                        stay(row),
                        row.truth("taken"),
                        Place.where(row.text("name"), row.text("town"))));
    }

    /** The places for trainees open over these days, by name. */
    List<Place> places(UUID territory, CohortTerms terms) {
        return sql.of("""
                        select n.id, e.id as period_id, e.starts_on, e.ends_on, s.shown_name, coalesce(s.town, '') as town,
                               greatest(0, e.places - placement.seats_taken(e.id)) as free
                          from placement.need n
                          join placement.need_period e on e.need_id = n.id
                          join structure.structure s on s.id = n.structure_id
                         where n.kind = 'trainee' and n.territory_id = :territory and s.closed_on is null
                           and e.starts_on <= :ends and e.ends_on >= :starts
                         order by s.shown_name collate "fr-x-icu", e.starts_on, e.id limit :most""")
                .set("territory", territory)
                .set("starts", terms.startsOn())
                .set("ends", terms.endsOn())
                .set("most", MOST)
                .list(row -> new Place(
                        row.uuid("id"),
                        new Stay(row.uuid("period_id"), row.date("starts_on"), row.date("ends_on")),
                        row.text("shown_name"),
                        row.text("town"),
                        row.integer("free")));
    }

    /** The move a trainee is asked about, with what they answered so far. */
    Optional<HandMove> ownMove(UUID cohort) {
        return sql.of("""
                        select m.peer_id, m.period_id, e.starts_on, e.ends_on, m.proposed_on,
                               coalesce(r.reply, 'none') as reply
                          from placement.cohort_move m
                          join placement.need_period e on e.id = m.period_id
                          left join placement.cohort_reply r on r.cohort_id = m.cohort_id and r.peer_id = m.peer_id
                         where m.cohort_id = :cohort""")
                .set("cohort", cohort)
                .first(row -> new HandMove(
                        row.uuid("peer_id"),
                        new Stay(row.uuid("period_id"), row.date("starts_on"), row.date("ends_on")),
                        row.date("proposed_on"),
                        HandMove.Reply.valueOf(row.text("reply").toUpperCase(Locale.ROOT))));
    }

    /** Whether the trainee was told that no place within what they said is left. */
    boolean ownWaiting(UUID cohort) {
        return sql.of("""
                        select exists (select from placement.cohort_line where cohort_id = :cohort
                           and period_id is null) as waiting""").set("cohort", cohort).one(row -> row.truth("waiting"));
    }

    private static @Nullable Stay stay(Row row) {
        UUID period = row.uuidOrNull("period_id");
        return period == null ? null : new Stay(period, row.date("starts_on"), row.date("ends_on"));
    }

    private static List<Reason> reasons(Row row) {
        List<String> matches = row.texts("reasons");
        List<String> points = row.texts("points");
        List<Reason> reasons = new ArrayList<>();
        for (int at = 0; at < matches.size(); at++) {
            reasons.add(new Reason(Match.valueOf(matches.get(at)), Integer.parseInt(points.get(at))));
        }
        return reasons;
    }
}
