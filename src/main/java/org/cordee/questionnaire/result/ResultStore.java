package org.cordee.questionnaire.result;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.cordee.platform.Ids;
import org.cordee.platform.db.Row;
import org.cordee.platform.db.Sql;
import org.cordee.platform.db.Statement;
import org.cordee.questionnaire.Respondent;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps what is let out, and marks which scores it rests on; for the job that computes results and for nobody else. */
@Component
class ResultStore {

    private final Sql sql;
    private final Ids ids;

    ResultStore(Sql sql, Ids ids) {
        this.sql = sql;
        this.ids = ids;
    }

    /** Where a result belongs: a structure of a territory, or the territory itself. */
    record Place(UUID territory, @Nullable UUID structure) {}

    void keep(Place place, ResultKey key, LocalDate through, Estimates estimates) {
        keyed(sql.of("""
                        insert into questionnaire.result
                               (id, territory_id, structure_id, respondent, instrument, instrument_version, language,
                                scale, moment, through, answers, claim_level, content)
                        values (:id, :territory, cast(:structure as uuid), :respondent, :instrument, :version, :language,
                                :scale, :moment, :through, :answers, :level, cast(:content as jsonb))"""), key)
                .set("id", ids.next())
                .set("territory", place.territory())
                .set("structure", place.structure())
                .set("moment", key.moment())
                .set("through", through)
                .set("answers", estimates.answers().total())
                .set("level", StoredEstimates.LEVEL.rung())
                .set("content", StoredEstimates.write(estimates))
                .exactlyOne();
    }

    /** What was let out of this change before, place by place; the region's under its own id. */
    Map<UUID, List<EarlierResult>> earlier(UUID territory, List<UUID> structures, ResultKey key) {
        Map<UUID, List<EarlierResult>> earlier = new HashMap<>();
        keyed(sql.of("""
                        select coalesce(structure_id, territory_id) as place, through, content::text as content
                          from questionnaire.result
                         where (structure_id = any(:structures) or (structure_id is null and territory_id = :territory))
                           and respondent = :respondent and instrument = :instrument
                           and instrument_version = :version and language = :language and scale = :scale
                           and moment = :moment order by through"""), key)
                .set("territory", territory)
                .set("structures", structures)
                .set("moment", key.moment())
                .each(row -> earlier.computeIfAbsent(row.uuid("place"), place -> new ArrayList<>())
                        .add(new EarlierResult(row.date("through"), StoredEstimates.read(row.text("content")))));
        return earlier;
    }

    void markStructure(ResultKey key, List<ScoredPair> pairs, LocalDate through) {
        mark(
                "structure_through",
                key,
                pairs.stream()
                        .filter(pair -> pair.structureThrough() == null)
                        .map(ScoredPair::participation)
                        .toList(),
                through);
    }

    void markRegion(ResultKey key, List<ScoredPair> pairs, LocalDate through) {
        mark(
                "region_through",
                key,
                pairs.stream()
                        .filter(pair -> pair.regionThrough() == null)
                        .map(ScoredPair::participation)
                        .toList(),
                through);
    }

    private void mark(String column, ResultKey key, List<UUID> participations, LocalDate through) {
        if (!participations.isEmpty()) {
            sql.of("update questionnaire.score set " + column + " = :through "
                            + "where participation_id = any(:ids) and instrument = :instrument and scale = :scale")
                    .set("through", through)
                    .set("ids", participations)
                    .set("instrument", key.instrument())
                    .set("scale", key.scale())
                    .run();
        }
    }

    void keepPoint(Place place, MonthMean point, LocalDate through) {
        sql.of("""
                        insert into questionnaire.result_point
                               (territory_id, structure_id, respondent, instrument, instrument_version, language, scale,
                                through, answers, structures, greatest, mean)
                        values (:territory, cast(:structure as uuid), :respondent, :instrument, :version, :language,
                                :scale, :through, :answers, :structures, :greatest, :mean)""")
                .set("territory", place.territory())
                .set("structure", place.structure())
                .set("respondent", point.respondent())
                .set("instrument", point.instrument())
                .set("version", point.version())
                .set("language", point.language())
                .set("scale", point.scale())
                .set("through", through)
                .set("answers", point.answers().total())
                .set("structures", point.answers().structures())
                .set("greatest", point.answers().greatest())
                .set("mean", point.mean())
                .exactlyOne();
    }

    void done(UUID territory, LocalDate through, LocalDate today) {
        sql.of("""
                        insert into questionnaire.result_quarter (territory_id, through, released_on)
                        values (:territory, :through, :today)""")
                .set("territory", territory)
                .set("through", through)
                .set("today", today)
                .exactlyOne();
    }

    static Statement keyed(Statement statement, ResultKey key) {
        return statement
                .set("respondent", key.respondent())
                .set("instrument", key.instrument())
                .set("version", key.version())
                .set("language", key.language())
                .set("scale", key.scale());
    }

    static Respondent respondent(Row row) {
        return Respondent.valueOf(row.text("respondent").toUpperCase(Locale.ROOT));
    }
}
