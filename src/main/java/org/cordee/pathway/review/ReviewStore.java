package org.cordee.pathway.review;

import java.util.UUID;
import org.cordee.platform.db.Sql;
import org.cordee.platform.keys.InstallationKey;
import org.cordee.platform.keys.Sealed;
import org.springframework.stereotype.Component;

/** Writes reviews, their words and what was written elsewhere, sealed before it reaches the database. */
@Component
class ReviewStore {

    private final Sql sql;
    private final Sealed sealed;

    ReviewStore(Sql sql, InstallationKey key) {
        this.sql = sql;
        this.sealed = new Sealed(key, ReviewQueries.PURPOSE);
    }

    void begin(Review review) {
        sql.of("""
                        insert into pathway.review (id, placement_id, months, started_on)
                        values (:id, :placement, :months, :on)""")
                .set("id", review.id())
                .set("placement", review.key().placement())
                .set("months", review.key().months())
                .set("on", review.startedOn())
                .exactlyOne();
    }

    void finish(Review review) {
        sql.of("""
                        update pathway.review
                           set how = cast(:how as text), done_on = cast(:on as date), done_as = cast(:as as text),
                               version = version + 1
                         where id = :id and version = :version""")
                .set("how", review.how() == null ? null : review.how().code())
                .set("on", review.doneOn())
                .set("as", review.doneAs() == null ? null : review.doneAs().code())
                .set("id", review.id())
                .set("version", review.version())
                .exactlyOne();
    }

    void write(ReviewSheet sheet) {
        sql.of("""
                        insert into pathway.review_sheet
                               (review_id, placement_id, works, hard, change, decision, written_by, written_as)
                        values (:review, :placement, :works, :hard, :change, :decision, :by, :as)""")
                .set("review", sheet.review())
                .set("placement", sheet.placement())
                .set("works", sheet.words().works())
                .set("hard", sheet.words().hard())
                .set("change", sheet.words().change())
                .set("decision", sheet.words().decision().code())
                .set("by", sheet.writer().account())
                .set("as", sheet.writer().side().code())
                .exactlyOne();
    }

    void save(ReviewSheet sheet) {
        sql.of("""
                        update pathway.review_sheet
                           set works = :works, hard = :hard, change = :change, decision = :decision,
                               written_by = cast(:by as uuid), written_as = :as,
                               peer_signed_on = cast(:peerOn as date), peer_signed_by = cast(:peerBy as uuid),
                               peer_shares = :peerShares, lead_signed_on = cast(:leadOn as date),
                               lead_signed_by = cast(:leadBy as uuid), lead_shares = :leadShares, version = version + 1
                         where review_id = :review and version = :version""")
                .set("works", sheet.words().works())
                .set("hard", sheet.words().hard())
                .set("change", sheet.words().change())
                .set("decision", sheet.words().decision().code())
                .set("by", sheet.writer().account())
                .set("as", sheet.writer().side().code())
                .set("peerOn", sheet.peer().on())
                .set("peerBy", sheet.peer().by())
                .set("peerShares", sheet.peer().shares())
                .set("leadOn", sheet.lead().on())
                .set("leadBy", sheet.lead().by())
                .set("leadShares", sheet.lead().shares())
                .set("review", sheet.review())
                .set("version", sheet.version())
                .exactlyOne();
    }

    void keep(Review review, ReviewFile file, UUID keptBy) {
        sql.of("""
                        insert into pathway.review_file (review_id, placement_id, media_type, sealed, kept_by)
                        values (:review, :placement, :type, :sealed, :by)""")
                .set("review", review.id())
                .set("placement", review.key().placement())
                .set("type", file.mediaType())
                .set("sealed", sealed.seal(file.content()))
                .set("by", keptBy)
                .exactlyOne();
    }

    void forgetWords(UUID review) {
        sql.of("delete from pathway.review_sheet where review_id = :review")
                .set("review", review)
                .run();
    }

    void forgetFile(UUID review) {
        sql.of("delete from pathway.review_file where review_id = :review")
                .set("review", review)
                .run();
    }
}
