package org.cordee.placement.training;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.db.Sql;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what trainees say of places: read by the trainee, the school, and the structure it is shared with. */
@Component
class HostRatingStore {

    private final Sql sql;

    HostRatingStore(Sql sql) {
        this.sql = sql;
    }

    @Transactional(readOnly = true)
    public Optional<HostRating> find(UUID placement) {
        return sql.of("""
                        select grid_version, handed_on, shared, comment from placement.host_rating
                         where placement_id = :placement""")
                .set("placement", placement)
                .first(row -> new HostRating(
                        placement,
                        row.integer("grid_version"),
                        answers(placement),
                        row.textOrNull("comment"),
                        row.date("handed_on"),
                        row.truth("shared")));
    }

    /** The answer in the middle for each sentence, of whole fives of trainees who did not share; empty before five. */
    @Transactional(readOnly = true)
    public Map<String, Integer> merged(UUID structure) {
        Map<String, Integer> merged = new HashMap<>();
        sql.of("select item, answer from placement.host_ratings_merged(:structure)")
                .set("structure", structure)
                .each(row -> merged.put(row.text("item"), row.integer("answer")));
        return merged;
    }

    void insert(HostRating rating, UUID structure) {
        sql.of("""
                        insert into placement.host_rating
                               (placement_id, structure_id, grid_version, handed_on, shared, comment)
                        values (:placement, :structure, :grid, :on, :shared, cast(:comment as text))""")
                .set("placement", rating.placement())
                .set("structure", structure)
                .set("grid", rating.gridVersion())
                .set("on", rating.handedOn())
                .set("shared", rating.shared())
                .set("comment", rating.comment())
                .exactlyOne();
        rating.answers()
                .forEach((item, answer) -> sql.of("""
                        insert into placement.host_rating_line (placement_id, item, answer)
                        values (:placement, :item, :answer)""")
                        .set("placement", rating.placement())
                        .set("item", item)
                        .set("answer", answer)
                        .exactlyOne());
    }

    private Map<String, Integer> answers(UUID placement) {
        Map<String, Integer> answers = new HashMap<>();
        sql.of("select item, answer from placement.host_rating_line where placement_id = :placement")
                .set("placement", placement)
                .each(row -> answers.put(row.text("item"), row.integer("answer")));
        return answers;
    }
}
