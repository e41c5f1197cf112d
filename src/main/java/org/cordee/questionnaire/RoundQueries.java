package org.cordee.questionnaire;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.db.Row;
import org.cordee.platform.db.Sql;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads rounds, as far as row security shows them to the actor. */
@Component
@Transactional(readOnly = true)
class RoundQueries {

    static final String COLUMNS = """
            r.id, r.structure_id, r.respondent, r.moment, r.seconds, r.opens_on, r.closes_on, r.closed_on,
            r.double_entry, r.cards_put_out, r.opened_as, r.version""";

    private static final String ROUNDS = "select " + COLUMNS + " from questionnaire.round r ";

    private final Sql sql;

    RoundQueries(Sql sql) {
        this.sql = sql;
    }

    /** The rounds the actor may see, the latest first. */
    List<Round> seen() {
        return sql.of(ROUNDS + "order by r.opens_on desc, r.id limit 200").list(RoundQueries::round);
    }

    Optional<Round> find(UUID id) {
        return sql.of(ROUNDS + "where r.id = :id").set("id", id).first(RoundQueries::round);
    }

    /** What a round asks, in order. */
    List<RoundPart> parts(UUID round) {
        return sql.of("""
                        select instrument, instrument_version, language, permission_id, items
                          from questionnaire.round_part where round_id = :round order by position""")
                .set("round", round)
                .list(row -> new RoundPart(
                        row.text("instrument"),
                        row.integer("instrument_version"),
                        row.textOrNull("language"),
                        row.uuidOrNull("permission_id"),
                        row.texts("items")));
    }

    /** How many answered a round so far; for the structure that asks. */
    Flow flow(Round round) {
        Map<String, Integer> many = new HashMap<>();
        sql.of("select status, many from questionnaire.flow(:round)")
                .set("round", round.id())
                .list(row -> Map.entry(row.text("status"), Math.toIntExact(row.number("many"))))
                .forEach(each -> many.put(each.getKey(), each.getValue()));
        return new Flow(
                round.cardsPutOut(),
                many.getOrDefault("started", 0),
                many.getOrDefault("complete", 0),
                many.getOrDefault("refused", 0));
    }

    /** How many cards this structure ever printed, by group. */
    Map<Respondent, Integer> cardsPrinted() {
        Map<Respondent, Integer> printed = new HashMap<>();
        sql.of("""
                        select respondent, count(*) as many from questionnaire.card
                         where batch is not null group by respondent""")
                .list(row -> Map.entry(respondent(row), Math.toIntExact(row.number("many"))))
                .forEach(each -> printed.put(each.getKey(), each.getValue()));
        return printed;
    }

    static Round round(Row row) {
        return new Round(
                row.uuid("id"),
                row.uuid("structure_id"),
                respondent(row),
                row.text("moment"),
                row.integer("seconds"),
                row.date("opens_on"),
                row.date("closes_on"),
                row.dateOrNull("closed_on"),
                row.truth("double_entry"),
                row.integer("cards_put_out"),
                row.textOrNull("opened_as"),
                row.integer("version"));
    }

    private static Respondent respondent(Row row) {
        return Respondent.valueOf(row.text("respondent").toUpperCase(Locale.ROOT));
    }
}
