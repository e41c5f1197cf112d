package org.cordee.questionnaire.result;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.db.Row;
import org.cordee.platform.db.Sql;
import org.cordee.questionnaire.Respondent;
import org.cordee.statistics.ClaimLevel;
import org.cordee.statistics.Contributions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what was let out, as far as row security shows it to the actor. */
@Component
@Transactional(readOnly = true)
class ResultQueries {

    private static final String LATEST = """
            select distinct on (respondent, instrument, instrument_version, language, scale, moment)
                   respondent, instrument, instrument_version, language, scale, moment, through, claim_level,
                   content::text as content
              from questionnaire.result where %s
             order by respondent, instrument, instrument_version, language, scale, moment, through desc""";

    private static final String POINTS = """
            select respondent, instrument, instrument_version, language, scale, through, answers, structures, greatest, mean
              from questionnaire.result_point where %s order by through""";

    private final Sql sql;

    ResultQueries(Sql sql) {
        this.sql = sql;
    }

    /** How far a group has come in one structure, moment by moment. */
    record Asked(Respondent respondent, String moment, LocalDate firstOpened, long complete) {}

    /** The mean of the month that ended on this day. */
    record MonthPoint(LocalDate through, MonthMean mean) {}

    /** The latest of each change of a structure. */
    List<StoredResult> ofStructure(UUID structure) {
        return sql.of(LATEST.formatted("structure_id = :structure"))
                .set("structure", structure)
                .list(ResultQueries::result);
    }

    /** The latest of each change of a region. */
    List<StoredResult> ofRegion(UUID territory) {
        return sql.of(LATEST.formatted("territory_id = :territory and structure_id is null"))
                .set("territory", territory)
                .list(ResultQueries::result);
    }

    /** The latest of each change of a region, of those that rest on no answer after this day. */
    List<StoredResult> ofRegion(UUID territory, LocalDate through) {
        return sql.of(LATEST.formatted("territory_id = :territory and structure_id is null and through <= :through"))
                .set("territory", territory)
                .set("through", through)
                .list(ResultQueries::result);
    }

    /** The last day of the latest quarter a result of a region rests on; empty before there is one. */
    Optional<LocalDate> latestOfRegion(UUID territory) {
        return sql.of("""
                        select through from questionnaire.result
                         where territory_id = :territory and structure_id is null order by through desc limit 1""").set("territory", territory).first(row -> row.date("through"));
    }

    /** Every mean of a month let out of a structure, in the order of time. */
    List<MonthPoint> pointsOfStructure(UUID structure) {
        return sql.of(POINTS.formatted("structure_id = :structure"))
                .set("structure", structure)
                .list(ResultQueries::point);
    }

    /** The same of a region. */
    List<MonthPoint> pointsOfRegion(UUID territory) {
        return sql.of(POINTS.formatted("territory_id = :territory and structure_id is null"))
                .set("territory", territory)
                .list(ResultQueries::point);
    }

    /** What the actor's structure asked and how many finished, by group and moment. */
    List<Asked> asked(UUID structure) {
        return sql.of("""
                        select r.respondent, r.moment, min(r.opens_on) as opened, coalesce(sum(f.many), 0)::bigint as complete
                          from questionnaire.round r
                          left join lateral (select many from questionnaire.flow(r.id) where status = 'complete') f on true
                         where r.structure_id = :structure
                         group by r.respondent, r.moment""")
                .set("structure", structure)
                .list(row -> new Asked(
                        ResultStore.respondent(row), row.text("moment"), row.date("opened"), row.number("complete")));
    }

    /** Whether the structure lets its result stand among those of the region; empty while nobody decided. */
    Optional<Sharing> sharing(UUID structure) {
        return sql.of("select agreed, decided_on, version from questionnaire.sharing where structure_id = :structure")
                .set("structure", structure)
                .first(row -> new Sharing(row.truth("agreed"), row.date("decided_on"), row.integer("version")));
    }

    private static MonthPoint point(Row row) {
        return new MonthPoint(
                row.date("through"),
                new MonthMean(
                        ResultStore.respondent(row),
                        row.text("instrument"),
                        row.integer("instrument_version"),
                        row.text("language"),
                        row.text("scale"),
                        new Contributions(row.integer("structures"), row.integer("answers"), row.integer("greatest")),
                        0,
                        Objects.requireNonNull(row.decimalOrNull("mean"))));
    }

    private static StoredResult result(Row row) {
        return new StoredResult(
                new ResultKey(
                        ResultStore.respondent(row),
                        row.text("instrument"),
                        row.integer("instrument_version"),
                        row.text("language"),
                        row.text("scale"),
                        row.text("moment")),
                row.date("through"),
                ClaimLevel.of(row.integer("claim_level")),
                StoredEstimates.read(row.text("content")));
    }
}
