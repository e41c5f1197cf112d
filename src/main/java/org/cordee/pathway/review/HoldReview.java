package org.cordee.pathway.review;

import java.util.Optional;
import java.util.UUID;
import org.cordee.placement.PlacementSummary;
import org.cordee.platform.NotFound;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.Problems;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.NotAllowed;
import org.cordee.platform.actor.Role;
import org.cordee.platform.time.Today;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The peer and the référent hold a review: whoever is first writes, each signs by their own account. Other words take the
 * signatures away, so that nobody ever signed what they did not read.
 */
@Component
public class HoldReview {

    private final ReviewDesk desk;
    private final ReviewQueries queries;
    private final ReviewStore store;
    private final Today today;

    HoldReview(ReviewDesk desk, ReviewQueries queries, ReviewStore store, Today today) {
        this.desk = desk;
        this.queries = queries;
        this.store = store;
        this.today = today;
    }

    /**
     * How the writer ends.
     *
     * @param signs whether they sign at once
     * @param shares whether they let the director read it, once the other side agrees too
     */
    public record Ending(boolean signs, boolean shares) {}

    /** Writes the words, or others. */
    @Transactional
    public Outcome<ReviewKey> write(Actor.Person actor, ReviewKey key, ReviewWords words, Ending ending) {
        PlacementSummary placement = desk.placement(key);
        Side side = ReviewPolicy.signs(actor, placement);
        Problems refused = desk.refusals(placement, key);
        Problems sensitive = ReviewDesk.sensitive(words);
        if (!refused.isEmpty() || !sensitive.isEmpty()) {
            return Outcome.refused(refused.isEmpty() ? sensitive : refused);
        }
        try {
            Review review = desk.begun(key);
            ReviewSheet sheet = written(review, words, new ReviewSheet.Writer(actor.account(), side));
            return ending.signs() ? sign(actor, review, sheet, ending.shares()) : Outcome.done(key);
        } catch (DuplicateKeyException begunMeanwhile) {
            return Outcome.refused(Problem.ofAll("error.review.begun"));
        }
    }

    /** Signs the words of this version; other words, read by nobody yet, are refused. */
    @Transactional
    public Outcome<ReviewKey> sign(Actor.Person actor, ReviewKey key, int version, boolean shares) {
        PlacementSummary placement = desk.placement(key);
        var unused = ReviewPolicy.signs(actor, placement);
        Problems refused = desk.refusals(placement, key);
        if (!refused.isEmpty()) {
            return Outcome.refused(refused);
        }
        Review review = desk.get(key);
        ReviewSheet sheet = sheet(review.id());
        if (sheet.version() != version) {
            return Outcome.refused(Problem.ofAll("error.review.changed"));
        }
        return sign(actor, review, sheet, shares);
    }

    /** Lets the director read one's own signed review, or takes this back. */
    @Transactional
    public Outcome<ReviewKey> share(Actor.Person actor, ReviewKey key, boolean shares) {
        Side side = ReviewPolicy.signs(actor, desk.placement(key));
        ReviewSheet sheet = sheet(desk.get(key).id());
        ReviewSheet.Mark mark = sheet.of(side);
        if (!mark.given()) {
            return Outcome.refused(Problem.ofAll("error.review.sign_first"));
        }
        store.save(sheet.signed(side, new ReviewSheet.Mark(mark.on(), actor.account(), shares)));
        return Outcome.done(key);
    }

    /** The peer prefers not to have the exit talk: no reason is asked, and words begun by the other side go. */
    @Transactional
    public Outcome<ReviewKey> decline(Actor.Person actor, ReviewKey key) {
        PlacementSummary placement = desk.placement(key);
        if (ReviewPolicy.signs(actor, placement) != Side.PEER || !key.isExit()) {
            throw new NotAllowed("to decline a review");
        }
        Problems refused = desk.refusals(placement, key);
        if (!refused.isEmpty()) {
            return Outcome.refused(refused);
        }
        Review review = desk.begun(key);
        store.forgetWords(review.id());
        store.finish(review.done(How.DECLINED, today.date(), Side.PEER));
        return Outcome.done(key);
    }

    /** Takes back what somebody said was done elsewhere or told: the review is to be held again by both. */
    @Transactional
    public Outcome<ReviewKey> reopen(Actor.Person actor, ReviewKey key) {
        Side side = ReviewPolicy.signs(actor, desk.placement(key));
        Review review = desk.get(key);
        if (review.how() == How.DECLINED && side != Side.PEER) {
            throw new NotAllowed("to take back what the peer declined");
        }
        if (!review.isDone() || review.how() == How.SIGNED) {
            return Outcome.refused(Problem.ofAll("error.review.not_reported"));
        }
        store.finish(review.open());
        store.forgetFile(review.id());
        return Outcome.done(key);
    }

    private ReviewSheet written(Review review, ReviewWords words, ReviewSheet.Writer writer) {
        Optional<ReviewSheet> before = queries.sheet(review.id());
        if (before.isEmpty()) {
            store.write(ReviewSheet.written(review, words, writer));
        } else {
            store.save(before.get().rewritten(words, writer));
        }
        return sheet(review.id());
    }

    private Outcome<ReviewKey> sign(Actor.Person actor, Review review, ReviewSheet sheet, boolean shares) {
        Side side = actor.role() == Role.PEER ? Side.PEER : Side.LEAD;
        if (sheet.of(side).given()) {
            return Outcome.refused(Problem.ofAll("error.review.signed_already"));
        }
        if (actor.account().equals(sheet.other(side).by())) {
            return Outcome.refused(Problem.ofAll("error.review.two_sides"));
        }
        ReviewSheet signed = sheet.signed(side, new ReviewSheet.Mark(today.date(), actor.account(), shares));
        store.save(signed);
        if (signed.isSigned()) {
            store.finish(review.done(How.SIGNED, today.date(), null));
        }
        return Outcome.done(review.key());
    }

    private ReviewSheet sheet(UUID review) {
        return queries.sheet(review).orElseThrow(() -> new NotFound("the words of a review"));
    }
}
