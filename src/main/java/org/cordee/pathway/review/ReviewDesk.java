package org.cordee.pathway.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cordee.placement.PlacementSummary;
import org.cordee.placement.Placements;
import org.cordee.platform.Ids;
import org.cordee.platform.NotFound;
import org.cordee.platform.Problem;
import org.cordee.platform.Problems;
import org.cordee.platform.time.Today;
import org.cordee.platform.web.SensitiveText;
import org.springframework.stereotype.Component;

/** What every use case of a review begins with: the placement, the review, whether its time has come. */
@Component
class ReviewDesk {

    private final Placements placements;
    private final ReviewQueries queries;
    private final ReviewStore store;
    private final ReviewContents contents;
    private final Ids ids;
    private final Today today;

    ReviewDesk(
            Placements placements,
            ReviewQueries queries,
            ReviewStore store,
            ReviewContents contents,
            Ids ids,
            Today today) {
        this.placements = placements;
        this.queries = queries;
        this.store = store;
        this.contents = contents;
        this.ids = ids;
        this.today = today;
    }

    /** The placement, begun; stops otherwise, and on months when no review is due. */
    PlacementSummary placement(ReviewKey key) {
        int known = contents.inForce().known(key.months());
        PlacementSummary placement = placements.get(key.placement());
        if (placement.dates().startedOn() == null) {
            throw new NotFound("a review at " + known + " months of a placement that has not begun");
        }
        return placement;
    }

    /** Why nothing may be written now: too early, or done. */
    Problems refusals(PlacementSummary placement, ReviewKey key) {
        List<Problem> problems = new ArrayList<>();
        Optional<LocalDate> opens = contents.inForce().opens(placement, key.months());
        if (opens.isEmpty() || today.date().isBefore(opens.get())) {
            problems.add(Problem.ofAll("error.review.early"));
        }
        if (queries.find(key).filter(Review::isDone).isPresent()) {
            problems.add(Problem.ofAll("error.review.done"));
        }
        return new Problems(problems);
    }

    /** The review, begun today when nobody had. */
    Review begun(ReviewKey key) {
        return queries.find(key).orElseGet(() -> {
            Review review = Review.begun(ids.next(), key, today.date());
            store.begin(review);
            return review;
        });
    }

    /** The review, begun; stops otherwise. */
    Review get(ReviewKey key) {
        return queries.find(key).orElseThrow(() -> new NotFound("the review " + key));
    }

    static Problems sensitive(ReviewWords words) {
        List<Problem> problems = new ArrayList<>();
        refusal("works", words.works()).ifPresent(problems::add);
        refusal("hard", words.hard()).ifPresent(problems::add);
        refusal("change", words.change()).ifPresent(problems::add);
        return new Problems(problems);
    }

    private static Optional<Problem> refusal(String field, String text) {
        return SensitiveText.refusal(field, text);
    }
}
