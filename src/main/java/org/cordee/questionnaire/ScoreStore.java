package org.cordee.questionnaire;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.db.Row;
import org.cordee.platform.db.Sql;
import org.springframework.stereotype.Component;

/** Reads what was answered and writes scores, as the job that scores and as nobody else. */
@Component
class ScoreStore {

    private final Sql sql;

    ScoreStore(Sql sql) {
        this.sql = sql;
    }

    /** A finished participation, to be scored. */
    record Finished(UUID id, UUID round, UUID card, String language, LocalDate day) {}

    Optional<Finished> toScore(UUID id) {
        return sql.of("""
                        select id, round_id, card_id, language, day from questionnaire.participation
                         where id = :id and status = 'complete' and not scored for update""")
                .set("id", id)
                .first(row -> new Finished(
                        row.uuid("id"),
                        row.uuid("round_id"),
                        row.uuid("card_id"),
                        row.text("language"),
                        row.date("day")));
    }

    /** Those left over when the application stopped at the wrong moment. */
    List<UUID> leftOver() {
        return sql.of("select id from questionnaire.participation where status = 'complete' and not scored order by id")
                .list(row -> row.uuid("id"));
    }

    /** What was answered, by instrument and item. */
    Map<String, Map<String, Answer>> answers(UUID id) {
        Map<String, Map<String, Answer>> answers = new HashMap<>();
        sql.of("select instrument, item, value, reason from questionnaire.values_to_score(:id)")
                .set("id", id)
                .list(row -> new Given(row.text("instrument"), 0, row.text("item"), answer(row)))
                .forEach(given -> answers.computeIfAbsent(given.instrument(), ignored -> new HashMap<>())
                        .put(given.item(), given.answer()));
        return answers;
    }

    /** The score the same card had last before, in the same edition. */
    Optional<Double> before(Finished finished, Score score) {
        return sql.of("""
                        select s.value from questionnaire.score s
                          join questionnaire.participation p on p.id = s.participation_id
                         where p.card_id = :card and p.id <> :id and s.value is not null
                           and s.instrument = :instrument and s.instrument_version = :version
                           and s.language = :language and s.scale = :scale
                         order by s.day desc, p.id limit 1""")
                .set("card", finished.card())
                .set("id", finished.id())
                .set("instrument", score.edition().instrument())
                .set("version", score.edition().version())
                .set("language", score.edition().language())
                .set("scale", score.scale())
                .first(row -> Optional.ofNullable(row.decimalOrNull("value")))
                .flatMap(value -> value);
    }

    void add(Finished finished, Score score) {
        sql.of("""
                        insert into questionnaire.score
                               (participation_id, instrument, instrument_version, language, scale, value, absence,
                                prorated, answered, items, day)
                        values (:id, :instrument, :version, :language, :scale, :value, :absence, :prorated, :answered,
                                :items, :day)""")
                .set("id", finished.id())
                .set("instrument", score.edition().instrument())
                .set("version", score.edition().version())
                .set("language", score.edition().language())
                .set("scale", score.scale())
                .set("value", score.number())
                .set(
                        "absence",
                        score.absence() == null ? null : score.absence().name().toLowerCase(Locale.ROOT))
                .set("prorated", score.prorated())
                .set("answered", score.answered())
                .set("items", score.of())
                .set("day", finished.day())
                .exactlyOne();
    }

    void scored(Finished finished) {
        sql.of("update questionnaire.participation set scored = true where id = :id")
                .set("id", finished.id())
                .exactlyOne();
    }

    private static Answer answer(Row row) {
        Integer value = row.integerOrNull("value");
        if (value != null) {
            return Answer.of(value);
        }
        return switch (row.text("reason")) {
            case GivenAnswers.DECLINED -> new Answer.Declined();
            case GivenAnswers.NOT_ASKED -> new Answer.NotAsked();
            default -> new Answer.NotApplicable();
        };
    }
}
