package org.cordee.pathway.review;

import java.time.LocalDate;
import org.cordee.placement.PlacementSummary;
import org.cordee.platform.NotFound;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.Problems;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.time.Today;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says that a review was held without this screen: elsewhere, by whoever it concerns, with the file if there is one; or told
 * to the director or the coordinator, who writes it down. Who said so shows with it, and either side may take it back.
 */
@Component
public class ReportReview {

    private final ReviewDesk desk;
    private final ReviewQueries queries;
    private final ReviewStore store;
    private final Today today;

    ReportReview(ReviewDesk desk, ReviewQueries queries, ReviewStore store, Today today) {
        this.desk = desk;
        this.queries = queries;
        this.store = store;
        this.today = today;
    }

    /** Held and written elsewhere on this day. */
    @Transactional
    Outcome<ReviewKey> elsewhere(Actor.Person actor, ReviewKey key, LocalDate heldOn, @Nullable ReviewFile file) {
        PlacementSummary placement = desk.placement(key);
        Side side = key.isExit() ? ReviewPolicy.signs(actor, placement) : ReviewPolicy.follows(actor, placement);
        Problems refused = refusals(placement, key, heldOn);
        if (!refused.isEmpty()) {
            return Outcome.refused(refused);
        }
        try {
            Review review = desk.begun(key);
            store.finish(review.done(How.ELSEWHERE, heldOn, side));
            if (file != null) {
                store.keep(review, file, actor.account());
            }
            return Outcome.done(key);
        } catch (DuplicateKeyException begunMeanwhile) {
            return Outcome.refused(Problem.ofAll("error.review.begun"));
        }
    }

    /** Held and written elsewhere on this day, without a file. */
    @Transactional
    public Outcome<ReviewKey> elsewhere(Actor.Person actor, ReviewKey key, LocalDate heldOn) {
        return elsewhere(actor, key, heldOn, null);
    }

    /** What the director or the coordinator was told by both. Refused once one of the two has begun to write. */
    @Transactional
    public Outcome<ReviewKey> told(Actor.Person actor, ReviewKey key, LocalDate heldOn, ReviewWords words) {
        PlacementSummary placement = desk.placement(key);
        Side side = ReviewPolicy.tells(actor, placement);
        if (key.isExit()) {
            throw new NotFound("an exit talk told by somebody else");
        }
        Problems refused = refusals(placement, key, heldOn);
        Problems sensitive = ReviewDesk.sensitive(words);
        if (!refused.isEmpty() || !sensitive.isEmpty()) {
            return Outcome.refused(refused.isEmpty() ? sensitive : refused);
        }
        if (queries.find(key).isPresent()) {
            return Outcome.refused(Problem.ofAll("error.review.begun"));
        }
        try {
            Review review = desk.begun(key);
            store.write(ReviewSheet.written(review, words, new ReviewSheet.Writer(actor.account(), side)));
            store.finish(review.done(How.TOLD, heldOn, side));
            return Outcome.done(key);
        } catch (DuplicateKeyException begunMeanwhile) {
            return Outcome.refused(Problem.ofAll("error.review.begun"));
        }
    }

    private Problems refusals(PlacementSummary placement, ReviewKey key, LocalDate heldOn) {
        Problems refused = desk.refusals(placement, key);
        LocalDate start = placement.dates().startedOn();
        boolean wrong = heldOn.isAfter(today.date()) || (start != null && heldOn.isBefore(start));
        return refused.isEmpty() && wrong ? Problems.of(Problem.of("heldOn", "error.review.held")) : refused;
    }
}
