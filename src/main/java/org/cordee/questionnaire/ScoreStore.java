package org.cordee.questionnaire;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
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

    /**
     * Marks a finished participation as scored, for whoever scores it in this transaction; empty when it was before. The
     * transaction does not wait for the disk: what a power cut takes is found again by {@link #leftOver}.
     */
    Optional<Finished> take(UUID id) {
        return sql.of("""
                        update questionnaire.participation set scored = true
                         where id = :id and status = 'complete' and not scored
                        returning id, round_id, card_id, language, day,
                                  set_config('synchronous_commit', 'off', true)""")
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

    /** Keeps the scores of a participation; one statement, however many there are. An empty word is nothing. */
    void add(Finished finished, List<Score> scores) {
        sql.of("""
                        insert into questionnaire.score
                               (participation_id, instrument, instrument_version, language, scale, value, absence,
                                prorated, answered, items, day)
                        select :id, g.instrument, g.version::int, g.language, g.scale, nullif(g.value, '')::double precision,
                               nullif(g.absence, ''), g.prorated::boolean, g.answered::int, g.items::int,
                               cast(:day as date)
                          from unnest(cast(:instruments as text[]), cast(:versions as text[]),
                                      cast(:languages as text[]), cast(:scales as text[]), cast(:values as text[]),
                                      cast(:absences as text[]), cast(:prorated as text[]), cast(:answered as text[]),
                                      cast(:items as text[]))
                               g (instrument, version, language, scale, value, absence, prorated, answered, items)""")
                .set("id", finished.id())
                .set("day", finished.day())
                .column("instruments", scores, score -> score.edition().instrument())
                .column("versions", scores, score -> score.edition().version())
                .column("languages", scores, score -> score.edition().language())
                .column("scales", scores, Score::scale)
                .column("values", scores, Score::number)
                .column("absences", scores, Score::absence)
                .column("prorated", scores, Score::prorated)
                .column("answered", scores, Score::answered)
                .column("items", scores, Score::of)
                .run();
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
