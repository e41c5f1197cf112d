package org.cordee.questionnaire;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cordee.platform.db.Row;
import org.cordee.platform.db.Sql;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what a respondent may know of their own: where they stand and which items are answered, never by what. */
@Component
@Transactional(readOnly = true)
class ParticipationQueries {

    private final Sql sql;
    private final RoundQueries rounds;

    ParticipationQueries(Sql sql, RoundQueries rounds) {
        this.sql = sql;
        this.rounds = rounds;
    }

    /** Empty when the actor is not this respondent. */
    Optional<InHand> inHand(UUID id) {
        return sql.of("""
                        select p.id as own, p.status, p.mode, p.language, p.easy, %s
                          from questionnaire.participation p join questionnaire.round r on r.id = p.round_id
                         where p.id = :id""".formatted(RoundQueries.COLUMNS))
                .set("id", id)
                .first(row -> Map.entry(participation(row), RoundQueries.round(row)))
                .map(found -> new InHand(
                        found.getKey(),
                        found.getValue(),
                        rounds.parts(found.getValue().id())));
    }

    /** Whether the simple wording was read last. */
    boolean readsEasy(UUID id) {
        return sql.of("select easy from questionnaire.participation where id = :id")
                .set("id", id)
                .one(row -> row.truth("easy"));
    }

    /** The keys of the questions that have an answer. */
    Set<String> answered(UUID id) {
        return new HashSet<>(sql.of("select instrument, item from questionnaire.answer where participation_id = :id")
                .set("id", id)
                .list(row -> Question.key(row.text("instrument"), row.text("item"))));
    }

    /** The keys of the questions left out because of another answer, for whoever acts as the participation. */
    Set<String> leftOut() {
        return new HashSet<>(sql.of("select instrument, item from questionnaire.left_out()")
                .list(row -> Question.key(row.text("instrument"), row.text("item"))));
    }

    private static Participation participation(Row row) {
        return new Participation(
                row.uuid("own"),
                row.uuid("id"),
                ParticipationStatus.valueOf(row.text("status").toUpperCase(Locale.ROOT)),
                AnswerMode.valueOf(row.text("mode").toUpperCase(Locale.ROOT)),
                row.text("language"),
                row.truth("easy"));
    }
}
