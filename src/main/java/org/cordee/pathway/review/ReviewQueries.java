package org.cordee.pathway.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.db.Row;
import org.cordee.platform.db.Sql;
import org.cordee.platform.keys.InstallationKey;
import org.cordee.platform.keys.Sealed;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads reviews, as far as row security shows them to the actor. */
@Component
@Transactional(readOnly = true)
class ReviewQueries {

    static final String PURPOSE = "review";

    private static final String REVIEWS = """
            select r.id, r.placement_id, r.months, r.started_on, r.how, r.done_on, r.done_as, r.version,
                   w.peer_signed_on, w.lead_signed_on
              from pathway.review r left join pathway.review_sheet w on w.review_id = r.id
            """;

    private final Sql sql;
    private final Sealed sealed;

    ReviewQueries(Sql sql, InstallationKey key) {
        this.sql = sql;
        this.sealed = new Sealed(key, PURPOSE);
    }

    /** The reviews of these placements. */
    List<Review> of(List<UUID> placements) {
        return sql.of(REVIEWS
                        + " where r.placement_id = any (cast(:placements as uuid[])) order by r.placement_id, r.months")
                .set("placements", placements)
                .list(ReviewQueries::review);
    }

    Optional<Review> find(ReviewKey key) {
        return sql.of(REVIEWS + " where r.placement_id = :placement and r.months = :months")
                .set("placement", key.placement())
                .set("months", key.months())
                .first(ReviewQueries::review);
    }

    /** The words, for those who may read them. */
    Optional<ReviewSheet> sheet(UUID review) {
        return sql.of("""
                        select review_id, placement_id, works, hard, change, decision, written_by, written_as,
                               peer_signed_on, peer_signed_by, peer_shares, lead_signed_on, lead_signed_by, lead_shares,
                               version
                          from pathway.review_sheet where review_id = :review""").set("review", review).first(ReviewQueries::sheet);
    }

    boolean hasFile(UUID review) {
        return sql.of("select exists (select from pathway.review_file where review_id = :review) as yes")
                .set("review", review)
                .one(row -> row.truth("yes"));
    }

    Optional<ReviewFile> file(ReviewKey key) {
        return sql.of("""
                        select f.media_type, f.sealed from pathway.review_file f
                          join pathway.review r on r.id = f.review_id
                         where r.placement_id = :placement and r.months = :months""")
                .set("placement", key.placement())
                .set("months", key.months())
                .first(row -> new ReviewFile(
                        row.text("media_type"),
                        sealed.open(row.bytes("sealed"))
                                .orElseThrow(() -> new IllegalStateException("sealed under another key"))));
    }

    private static Review review(Row row) {
        String how = row.textOrNull("how");
        String as = row.textOrNull("done_as");
        return new Review(
                row.uuid("id"),
                new ReviewKey(row.uuid("placement_id"), row.integer("months")),
                row.date("started_on"),
                how == null ? null : How.of(how),
                row.dateOrNull("done_on"),
                as == null ? null : Side.of(as),
                new Review.Marks(row.dateOrNull("peer_signed_on"), row.dateOrNull("lead_signed_on")),
                row.integer("version"));
    }

    /** How many of the year's reviews were held, by the name of the place, in everything the actor follows. */
    Map<String, Completion> completion(List<Integer> months) {
        Map<String, Completion> places = new LinkedHashMap<>();
        sql.of("select place, due, done from pathway.review_completion(cast(:months as int[]))")
                .set("months", months)
                .each(row -> places.merge(
                        row.text("place"),
                        new Completion(row.integer("due"), row.integer("done")),
                        (one, other) -> Completion.sum(List.of(one, other))));
        return places;
    }

    private static ReviewSheet sheet(Row row) {
        return new ReviewSheet(
                row.uuid("review_id"),
                row.uuid("placement_id"),
                new ReviewWords(
                        row.text("works"), row.text("hard"), row.text("change"), Decision.of(row.text("decision"))),
                new ReviewSheet.Writer(row.uuidOrNull("written_by"), Side.of(row.text("written_as"))),
                mark(row, "peer"),
                mark(row, "lead"),
                row.integer("version"));
    }

    private static ReviewSheet.Mark mark(Row row, String side) {
        return new ReviewSheet.Mark(
                row.dateOrNull(side + "_signed_on"), row.uuidOrNull(side + "_signed_by"), row.truth(side + "_shares"));
    }
}
