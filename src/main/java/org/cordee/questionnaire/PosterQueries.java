package org.cordee.questionnaire;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cordee.platform.db.Sql;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads posters, as far as row security shows them to the actor. */
@Component
@Transactional(readOnly = true)
class PosterQueries {

    private final Sql sql;

    PosterQueries(Sql sql) {
        this.sql = sql;
    }

    Optional<Poster> of(UUID round) {
        return sql.of(
                        "select round_id, lines, made_on, version from questionnaire.round_poster where round_id = :round")
                .set("round", round)
                .first(row -> new Poster(
                        row.uuid("round_id"), row.texts("lines"), row.date("made_on"), row.integer("version")));
    }

    /** The rounds that have a poster, of those the actor sees. */
    Set<UUID> rounds() {
        return new HashSet<>(
                sql.of("select round_id from questionnaire.round_poster").list(row -> row.uuid("round_id")));
    }
}
