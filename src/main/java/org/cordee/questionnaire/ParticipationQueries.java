package org.cordee.questionnaire;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cordee.platform.db.Sql;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what a respondent may know of their own: where they stand and which items are answered, never by what. */
@Component
@Transactional(readOnly = true)
class ParticipationQueries {

    private final Sql sql;

    ParticipationQueries(Sql sql) {
        this.sql = sql;
    }

    Optional<Participation> find(UUID id) {
        return sql.of(
                        "select id, round_id, status, mode, language, easy from questionnaire.participation where id = :id")
                .set("id", id)
                .first(row -> new Participation(
                        row.uuid("id"),
                        row.uuid("round_id"),
                        ParticipationStatus.valueOf(row.text("status").toUpperCase(Locale.ROOT)),
                        AnswerMode.valueOf(row.text("mode").toUpperCase(Locale.ROOT)),
                        row.text("language"),
                        row.truth("easy")));
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
}
