package org.cordee.placement;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cordee.platform.db.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps what decides the papers of a placement, which are due, which are there, and the checks done. */
@Component
class PaperStore {

    private final Sql sql;

    PaperStore(Sql sql) {
        this.sql = sql;
    }

    ManagingBody body(Placement.Place place) {
        return sql.of("select placement.managing_body(:structure, cast(:unit as uuid)) as body")
                .set("structure", place.structure())
                .set("unit", place.unit())
                .one(row -> ManagingBody.of(row.text("body")));
    }

    Circumstances circumstances(UUID placement) {
        return sql.of("""
                        select minors, taught_hours, presence_hours from placement.circumstances
                         where placement_id = :placement""")
                .set("placement", placement)
                .first(row -> new Circumstances(
                        row.truth("minors"), row.integerOrNull("taught_hours"), row.integerOrNull("presence_hours")))
                .orElseGet(Circumstances::none);
    }

    void keep(UUID placement, Circumstances facts) {
        sql.of("""
                        insert into placement.circumstances (placement_id, minors, taught_hours, presence_hours)
                        values (:placement, :minors, cast(:taught as int), cast(:presence as int))
                        on conflict (placement_id) do update set minors = excluded.minors,
                            taught_hours = excluded.taught_hours, presence_hours = excluded.presence_hours""")
                .set("placement", placement)
                .set("minors", facts.minors())
                .set("taught", facts.taughtHours())
                .set("presence", facts.presenceHours())
                .exactlyOne();
    }

    /** Hours in presence agreed in other placements of the same person in the same place, begun between two days. */
    int hostedHours(UUID placement, LocalDate since, LocalDate until) {
        return sql.of("select placement.hosted_hours(:placement, :since, :until) as hours")
                .set("placement", placement)
                .set("since", since)
                .set("until", until)
                .one(row -> row.integer("hours"));
    }

    void keepDue(UUID placement, List<PaperRule> asked) {
        List<String> codes = asked.stream().map(PaperRule::code).toList();
        int ignored = sql.of("""
                        delete from placement.paper_due
                         where placement_id = :placement and not (kind = any (string_to_array(:kinds, ',')))""")
                .set("placement", placement)
                .set("kinds", String.join(",", codes))
                .anyNumber();
        ignored = sql.of("""
                        insert into placement.paper_due (placement_id, kind, blocking)
                        select :placement, kind, cast(blocking as boolean)
                          from unnest(string_to_array(:kinds, ','), string_to_array(:blocking, ',')) asked (kind, blocking)
                        on conflict (placement_id, kind) do update set blocking = excluded.blocking""")
                .set("placement", placement)
                .set("kinds", String.join(",", codes))
                .set(
                        "blocking",
                        asked.stream()
                                .map(rule -> Boolean.toString(rule.blocking()))
                                .collect(Collectors.joining(",")))
                .anyNumber();
    }

    /** The papers that are there and still valid on a day, checks included, as far as the actor may know. */
    Set<String> present(UUID placement, LocalDate today) {
        return Set.copyOf(
                sql.of("""
                        select kind from placement.paper
                         where placement_id = :placement and (valid_until is null or valid_until >= :today)
                        union select kind from placement.clearance where placement_id = :placement""").set("placement", placement).set("today", today).list(row -> row.text("kind")));
    }

    /** Whether every blocking paper is there: the one thing said outside the structure. */
    boolean complete(UUID placement) {
        return sql.of("select placement.papers_complete(:placement) as yes")
                .set("placement", placement)
                .one(row -> row.truth("yes"));
    }

    void mark(UUID placement, String paper, UUID by, LocalDate today, @Nullable LocalDate validUntil) {
        sql.of("""
                        insert into placement.paper (placement_id, kind, marked_on, marked_by, valid_until)
                        values (:placement, :paper, :today, :by, cast(:until as date))
                        on conflict (placement_id, kind)
                        do update set marked_on = excluded.marked_on, marked_by = excluded.marked_by,
                                      valid_until = excluded.valid_until""")
                .set("placement", placement)
                .set("paper", paper)
                .set("by", by)
                .set("today", today)
                .set("until", validUntil)
                .exactlyOne();
    }

    void unmark(UUID placement, String paper) {
        int ignored = sql.of("delete from placement.paper where placement_id = :placement and kind = :paper")
                .set("placement", placement)
                .set("paper", paper)
                .anyNumber();
    }

    /** Keeps that a check was done and found no obstacle; a second time changes nothing. */
    void clear(UUID placement, String check, UUID by, LocalDate today) {
        int ignored = sql.of("""
                        insert into placement.clearance (placement_id, kind, checked_on, checked_by)
                        values (:placement, :check, :today, :by) on conflict do nothing""")
                .set("placement", placement)
                .set("check", check)
                .set("today", today)
                .set("by", by)
                .anyNumber();
    }

    void unclear(UUID placement, String check) {
        int ignored = sql.of("delete from placement.clearance where placement_id = :placement and kind = :check")
                .set("placement", placement)
                .set("check", check)
                .anyNumber();
    }
}
