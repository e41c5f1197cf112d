package org.cordee.questionnaire.result;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cordee.platform.db.Sql;
import org.cordee.platform.db.Statement;
import org.cordee.questionnaire.Respondent;
import org.cordee.questionnaire.ScaleFacts;
import org.cordee.statistics.Contributions;
import org.cordee.statistics.Period;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads scores for the job that computes results; row security shows them to nobody else. */
@Component
@Transactional(readOnly = true)
class ScoreQueries {

    private final Sql sql;

    ScoreQueries(Sql sql) {
        this.sql = sql;
    }

    /** The structures that ever asked, by id. */
    List<UUID> asking() {
        return sql.of("select distinct structure_id from questionnaire.round order by structure_id")
                .list(row -> row.uuid("structure_id"));
    }

    /** The day of the first answers that were scored; empty before any. */
    Optional<LocalDate> firstDay(List<UUID> structures) {
        return sql.of("""
                        select min(p.day) as day from questionnaire.participation p
                          join questionnaire.round r on r.id = p.round_id
                         where p.scored and r.structure_id = any(:structures)""")
                .set("structures", structures)
                .list(row -> Optional.ofNullable(row.dateOrNull("day")))
                .get(0);
    }

    Set<LocalDate> quartersDone(UUID territory) {
        return new HashSet<>(sql.of("select through from questionnaire.result_quarter where territory_id = :territory")
                .set("territory", territory)
                .list(row -> row.date("through")));
    }

    Set<UUID> agreeing() {
        return new HashSet<>(sql.of("select structure_id from questionnaire.sharing where agreed")
                .list(row -> row.uuid("structure_id")));
    }

    /** Every change that answers given by that day may tell of. */
    List<ResultKey> keys(List<UUID> structures, LocalDate through) {
        return sql.of("""
                        select distinct r.respondent, s.instrument, s.instrument_version, s.language, s.scale, r.moment
                          from questionnaire.score s
                          join questionnaire.participation p on p.id = s.participation_id
                          join questionnaire.round r on r.id = p.round_id
                         where r.structure_id = any(:structures) and r.moment = any(:moments) and s.day <= :through
                           and s.value is not null
                         order by 1, 2, 3, 4, 5, 6""")
                .set("structures", structures)
                .set("moments", ResultKey.MOMENTS)
                .set("through", through)
                .list(row -> new ResultKey(
                        ResultStore.respondent(row),
                        row.text("instrument"),
                        row.integer("instrument_version"),
                        row.text("language"),
                        row.text("scale"),
                        row.text("moment")));
    }

    /** The first score of each card at the start, and the first at the later moment once it was due, in one edition. */
    List<ScoredPair> pairs(List<UUID> structures, ResultKey key, LocalDate through) {
        return keyed("""
                        with scored as (
                          select r.structure_id, p.card_id, p.id, r.moment, s.value, s.structure_through, s.region_through,
                                 p.day, row_number() over (partition by p.card_id, r.moment order by p.day, p.id) as nth
                            from questionnaire.score s
                            join questionnaire.participation p on p.id = s.participation_id
                            join questionnaire.round r on r.id = p.round_id
                           where r.structure_id = any(:structures) and r.respondent = :respondent
                             and r.moment in ('t0', :moment) and s.day <= :through and s.instrument = :instrument
                             and s.instrument_version = :version and s.language = :language and s.scale = :scale
                             and s.value is not null),
                        begun as (
                          select *, max(value) filter (where moment = 't0' and nth = 1) over card as before,
                                 max(day) filter (where moment = 't0' and nth = 1) over card as start
                            from scored window card as (partition by card_id)),
                        due as (
                          select *, row_number() over (partition by card_id order by day, id) as turn
                            from begun where moment <> 't0' and day >= start + cast(:gap as int))
                        select structure_id, id, before, value as after, structure_through, region_through
                          from due where turn = 1 order by id""", structures, key, through)
                .list(row -> new ScoredPair(
                        row.uuid("structure_id"),
                        row.uuid("id"),
                        Objects.requireNonNull(row.decimalOrNull("before")),
                        Objects.requireNonNull(row.decimalOrNull("after")),
                        row.dateOrNull("structure_through"),
                        row.dateOrNull("region_through")));
    }

    /** How many answered at the start and have been due for the later questions since, by structure. */
    Map<UUID, Long> firsts(List<UUID> structures, ResultKey key, LocalDate through) {
        return counted(keyed("""
                        select r.structure_id, count(distinct p.card_id) as many
                          from questionnaire.score s
                          join questionnaire.participation p on p.id = s.participation_id
                          join questionnaire.round r on r.id = p.round_id
                         where r.structure_id = any(:structures) and r.respondent = :respondent and r.moment = 't0'
                           and s.instrument = :instrument and s.instrument_version = :version
                           and s.language = :language and s.scale = :scale and s.value is not null
                           and p.day + cast(:gap as int) <= (select max(least(o.closes_on, :through)) from questionnaire.round o
                                          where o.structure_id = r.structure_id and o.respondent = r.respondent
                                            and o.moment = :moment and o.opens_on <= :through)
                         group by r.structure_id""", structures, key, through));
    }

    /** How many cards were laid out at the start, by structure. */
    Map<UUID, Long> cards(List<UUID> structures, Respondent respondent, LocalDate through) {
        return counted(sql.of("""
                        select structure_id, sum(cards_put_out) as many from questionnaire.round
                         where structure_id = any(:structures) and respondent = :respondent and moment = 't0'
                         group by structure_id""").set("structures", structures).set("respondent", respondent));
    }

    /** The mean of each scale over some days, with how many answered; by structure. */
    Map<UUID, List<MonthMean>> means(List<UUID> structures, Period days) {
        Map<UUID, List<MonthMean>> means = new LinkedHashMap<>();
        sql.of("""
                        with moments as (
                          select r.structure_id, r.respondent, s.instrument, s.instrument_version, s.language, s.scale,
                                 r.moment, count(distinct p.card_id) as many, count(*) as answers, sum(s.value) as total
                            from questionnaire.score s
                            join questionnaire.participation p on p.id = s.participation_id
                            join questionnaire.round r on r.id = p.round_id
                           where r.structure_id = any(:structures) and s.day between :from and :to
                             and s.value is not null
                           group by 1, 2, 3, 4, 5, 6, 7)
                        select structure_id, respondent, instrument, instrument_version, language, scale,
                               sum(many)::bigint as many, max(many) as most, sum(total) / sum(answers) as mean
                          from moments group by 1, 2, 3, 4, 5, 6 order by 1, 2, 3, 4, 5, 6""")
                .set("structures", structures)
                .set("from", days.from())
                .set("to", days.to())
                .each(row -> means.computeIfAbsent(row.uuid("structure_id"), place -> new ArrayList<>())
                        .add(new MonthMean(
                                ResultStore.respondent(row),
                                row.text("instrument"),
                                row.integer("instrument_version"),
                                row.text("language"),
                                row.text("scale"),
                                Contributions.of(List.of(row.number("many"))),
                                row.number("most"),
                                Objects.requireNonNull(row.decimalOrNull("mean")))));
        return means;
    }

    /** Alpha and deviation of a scale over these structures, from a hundred whole answers at the start on. */
    Optional<Reliable> measured(List<UUID> structures, ResultKey key, ScaleFacts facts, LocalDate through) {
        return sql.of("""
                        select of_items, of_totals, deviation_of_means from questionnaire.spread_of_items(
                          :structures, :instrument, :version, :language, :items, :reversed, :through)""")
                .set("structures", structures)
                .set("instrument", key.instrument())
                .set("version", key.version())
                .set("language", key.language())
                .set("items", facts.items())
                .set("reversed", facts.reversed())
                .set("through", through)
                .first(row -> Reliable.ofItems(
                        facts,
                        Objects.requireNonNull(row.decimalOrNull("of_items")),
                        Objects.requireNonNull(row.decimalOrNull("of_totals")),
                        Objects.requireNonNull(row.decimalOrNull("deviation_of_means"))));
    }

    private Statement keyed(String text, List<UUID> structures, ResultKey key, LocalDate through) {
        return ResultStore.keyed(sql.of(text), key)
                .set("structures", structures)
                .set("moment", key.moment())
                .set("gap", key.leastDays())
                .set("through", through);
    }

    private static Map<UUID, Long> counted(Statement statement) {
        Map<UUID, Long> counts = new HashMap<>();
        statement.each(row -> counts.put(row.uuid("structure_id"), row.number("many")));
        return counts;
    }
}
